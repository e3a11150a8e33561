// 各指标之外的几类表：评级、面谈、申诉、异常申报、考勤、部门表。
import type { AttentionWords } from './attention'
import type { FurtherCode } from './types'

export const furtherZhCN: Pick<AttentionWords, FurtherCode> = {
  no_figure_yet: {
    label: '已收录，暂无指标使用',
    message: '这张表有 {count} 行已按“{kind}”收录，目前没有指标统计这类数据。',
    advice: '无需处理；每一行都能打开到单元格，也可用 SQL 查询。',
  },
  said_differently: {
    label: '前后不一',
    message: '“{person}”的{field}是“{text}”，与 {other} 对同一时间的说法不同。',
    advice: '两处都已收录。请改正不对的一处后重新导入。',
  },
  duration_unit_unsaid: {
    label: '没写单位',
    message: '“{header}”只写了数字（如 {text}），没有写是分钟还是小时；共 {count} 个。',
    advice: '请在“数据来源”中说明单位，或写进列名（如“迟到(分钟)”）后重新导入；在此之前这些单元格按空处理。',
  },
  over_a_day: {
    label: '超出一天',
    message: '“{field}”为 {text} 小时，一天里没有这么多（或小于零）。',
    advice: '请核对这一列的单位，以及数值是不是一天的；数值按原样收录。',
  },
  times_reversed: {
    label: '时间倒置',
    message: '“{field}”早于它之前应有的时间。',
    advice: '请核对这两个时间后重新导入；两个时间都按原样收录。',
  },
}
