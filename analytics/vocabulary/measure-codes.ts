// Which way a measure is good, and how records become its figure.
import type { CodedWords } from './types'

/** Which way a measure is good: the more, the less, or the nearer to a value. */
export const direction: CodedWords = {
  words: {
    down: [
      'down',
      'lower',
      'low',
      'less',
      'fewer',
      'smaller',
      'desc',
      'cost',
      'smb',
      'stb',
      '望小',
      '反向',
      '负',
      '低',
      '≤',
      '≦',
      '<=',
      '<',
    ],
    up: ['up', 'higher', 'high', 'more', 'greater', 'larger', 'bigger', 'asc', 'benefit', 'ltb', '望大', '正', '高', '≥', '≧', '>=', '>'],
    range: ['range', 'nominal', 'ntb', '望目', '区间', '范围', '适度', '中性'],
  },
  patterns: [
    ['range', '越接近|区间|withinrange|适中|适度|closerto|nominalisbest|targetisbest'],
    [
      'down',
      '越[低小少短慢]越|[负反逆]向|成本型|极小型|[↓⬇▼↘]|(low|small|less|few|short)(er)?(is|the)?better|^(decreas|reduc|minimi[sz]|lower)|^(下降|降低|减少|缩短|控制)|^(不高于|不超过|不大于|小于等于)',
    ],
    [
      'up',
      '越[高大多长]越|正向|效益型|极大型|[↑⬆▲↗]|(high|larg|great|more|big|long)(er)?(is|the)?better|^(increas|grow|maximi[sz]|rais|higher|improv)|^(上升|提高|提升|增长|增加|扩大)|^(不低于|不少于|不小于|大于等于)',
    ],
  ],
}

/**
 * How records become one figure. `formula`: as the dictionary's expression says. `unknown`: known words for what is not worked out here, so that
 * `去重计数` is no count.
 */
export const aggregate: CodedWords = {
  words: {
    sum: ['sum', 'total', 'add', '和'],
    count: ['n', 'cnt', '#', '行数', '单数'],
    min: ['min'],
    max: ['max'],
    ratio: ['rate', 'pct', '%', '率'],
  },
  patterns: [
    ['unknown', '去重|不重复|加权|标准差|方差|分位|众数|首次|期初|月初|distinct|unique|weight|std|varian|percentile|mode|first|opening'],
    ['formula', 'formula|公式'],
    ['median', '中位|median'],
    ['mean', '平均|均值|mean|avg|average'],
    ['max', '最大|最高|峰值|maximum|highest|peak'],
    ['min', '最小|最低|minimum|lowest'],
    ['last', '最新|期末|末次|末值|月末|年末|季末|最后|最近|last|latest|closing|endof'],
    ['ratio', '比率|比例|比值|占比|百分|之比|ratio|share|percent|proportion|rate$|率$'],
    ['count', '计数|条数|个数|笔数|次数|记录数|单数|count|numberof'],
    ['sum', '求和|合计|累计|总和|总计|加总|加和|汇总|sum|total|cumul|accumul'],
  ],
}
