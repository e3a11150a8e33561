// 各指标之外的几类表：评级、面谈、申诉、异常申报、考勤、部门表。
import type { AttentionWords } from './attention'
import type { FurtherCode } from './types'

export const furtherZhCN: Pick<AttentionWords, FurtherCode> = {
  no_figure_yet: {
    label: '已收录，暂无指标使用',
    message: '这张表有 {count} 行已按“{kind}”收录，目前没有指标使用这些数据。',
    advice: '无需处理；每一行都能打开到单元格，也可用 SQL 查询。',
  },
  said_differently: {
    label: '前后不一',
    message: '“{person}”的{field}是“{text}”，与 {other} 对同一时间的说法不同。',
    advice: '两处都已收录。请改正不对的一处后重新导入。',
  },
}
