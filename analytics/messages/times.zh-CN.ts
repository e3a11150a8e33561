// Days and times: what cannot be told, or cannot be right.
import type { AttentionWord } from './attention'
import type { TimeCode } from './types'

export const timesZhCN: Record<TimeCode, AttentionWord> = {
  ambiguous_date: {
    label: '日期顺序不明',
    message: '日期“{text}”看不出先日还是先月。',
    advice: '请在数据源中选择这一列的读法，或改成 2026-01-05 这样的写法；该单元格按空处理。',
  },
  ambiguous_zone: {
    label: '时区不明',
    message: '“{field}”的内容“{text}”写的时区有几种意思。',
    advice: '请在数据源中选择是哪个时区，或改成 +08:00 这样的写法；该单元格按空处理。',
  },
  day_out_of_range: {
    label: '年份超出范围',
    message: '“{field}”的内容“{text}”的年份不可能。',
    advice: '请核对年份后重新导入；该单元格按空处理。',
  },
  left_before_hired: {
    label: '离职早于入职',
    message: '“{person}”的离职日期 {day} 早于入职日期 {before}，没有采用，按在职计。',
    advice: '请核对两个日期后重新导入；如果是离职后又入职，无需处理。',
  },
  hired_out_of_time: {
    label: '入职日期存疑',
    message: '“{person}”的入职日期 {day} 与名单的日期 {before} 相差太远。',
    advice: '请核对年份后重新导入；日期按原样采用。',
  },
  time_far_ahead: {
    label: '远在将来',
    message: '“{field}”的 {day} 在好几年以后。',
    advice: '请核对年份后重新导入；时间按原样采用。',
  },
  recorded_before_end: {
    label: '录入早于完成',
    message: '{count} 条记录的录入时间早于完成时间，录入滞后因此偏小。',
    advice: '如果这一列是受理时间，请在“数据来源”中指定；否则请核对时间后重新导入。',
  },
}
