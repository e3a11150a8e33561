// Closed lists that series are written with: how long a period is, whose value it is, and whether it is settled.
import type { CodedWords } from './types'

export const grain: CodedWords = {
  words: {},
  patterns: [
    ['half', '半年|half|semi'],
    ['quarter', '季|quarter|^q$|^qtr'],
    ['week', '周|星期|week|^w$'],
    ['day', '日|天|day|daily|^d$'],
    ['month', '月|month|^m$'],
    ['year', '年|year|annual|^y$'],
  ],
}

/** Whose value it is; a department's, whatever the company calls its parts. */
export const subject: CodedWords = {
  words: {
    company: ['公司', '集团', '全公司', '全集团', '整体', '全员', 'company', 'group', 'organisation', 'organization', 'overall', 'total'],
  },
  patterns: [
    ['person', '个人|员工|人员|职工|employee|person|individual|staff'],
    ['department', '部门|科室|车间|中心|团队|班组|组织|事业部|单位|department|dept|team|unit|division'],
    ['company', '公司|集团|company|corporate|enterprise'],
  ],
}

export const finality: CodedWords = {
  words: {
    final: ['终', '是', 'y', 'yes', 'true', '1', 'f', '正式', '定稿', '审定', '决算'],
    provisional: ['否', 'n', 'no', 'false', '0', 'p', '草稿', 'draft', 'flash', '快报', '预计'],
  },
  patterns: [
    [
      'provisional',
      '初步|暂估|预估|初版|初稿|初核|临时|未定|未确认|待确认|未审|未关账|preliminary|provisional|estimate|interim|unaudited|notfinal|unconfirmed',
    ],
    ['final', '终版|最终|终稿|终值|正式|已确认|已审|已定|已关账|决算|final|confirmed|audited|closed|actual'],
  ],
}

/** Which figure of an indicator a row has: what came of it counts, what was aimed at, expected or worked out beside it does not. */
export const measure: CodedWords = {
  words: {
    live: [
      '实际',
      '实际值',
      '实际数',
      '实绩',
      '实绩值',
      '完成',
      '完成值',
      '完成数',
      '实际完成',
      '本期',
      '本年',
      '今年',
      'actual',
      'actuals',
      'act',
      'result',
    ],
    void: [
      ...[
        '计划',
        '计划值',
        '计划数',
        '目标',
        '目标值',
        '预算',
        '预算数',
        '预测',
        '预计',
        '预估',
        '基准',
        '去年',
        '上年',
        '去年同期',
        '上年同期',
        '同期',
        '上期',
      ],
      ...['差异', '差额', '达成率', '完成率', '达标率', '偏差', '同比', '环比', '累计', '排名'],
      ...[
        'plan',
        'planned',
        'target',
        'budget',
        'forecast',
        'fcst',
        'bud',
        'ly',
        'py',
        'prioryear',
        'lastyear',
        'variance',
        'var',
        'achievement',
        'attainment',
        'yoy',
      ],
      ...['%target', '%ofplan', 'variance%'],
    ],
  },
  patterns: [['void', '同期|上年|去年|较上|较去|较同期|完成率|达成率|达标率|同比|环比|增幅|增长率|累计|平均']],
}
