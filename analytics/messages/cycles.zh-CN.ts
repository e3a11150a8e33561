import type { AttentionWord } from './attention'
import type { CycleCode } from './codes/types'

export const cyclesZhCN: Record<CycleCode, AttentionWord> = {
  cycle_assumed: {
    label: '按当前周期计',
    message: '这张表没有写明属于哪个周期，也没有日期；{count} 行按当前周期 {cycle} 计入。',
    advice: '若是别的周期，请在“数据来源”中写明这张表的周期，或写在标题、文件名里再导入。',
  },
  cycle_unsaid: {
    label: '不知道是哪个周期',
    message: '{count} 行没有可用的周期或日期，不知道属于哪个周期；已收录，但没有计入任何周期的数字。',
    advice: '请补上日期后重新导入；评价、目标、行动项、学习记录也可以补上周期，或在“数据来源”中写明这张表的周期（如 {cycle}）。',
  },
  other_cycle_kind: {
    label: '周期长短不同',
    message: '{count} 行写的周期是“{text}”，而本工作区按{cycles}校准；这些行归在 {filed}。',
    advice: '若公司按这种周期考核，请在“设置”里改考核周期的长短；否则请改正文件里的周期再导入。',
  },
  fiscal_year_unclear: {
    label: '是哪个财年？',
    message: '“{text}”可能是 {start}，也可能是 {end}：财年可以按开始或结束的年份命名，数据里看不出来。',
    advice: '请在“设置”里写明财年以哪一年命名；在此之前，没有年份的月份及相关数字不计入。',
  },
  fiscal_year_unsaid: {
    label: '未说明财年',
    message: '“{text}”按 {start} 读取：没有文件说明财年从几月开始，因此当作自然年。',
    advice: '若财年从别的月份开始，请在“设置”里写明。',
  },
  fiscal_month_conflict: {
    label: '财年说法不一',
    message: '这里的财年从 {month} 月开始，而本工作区的财年从 {other} 月开始。',
    advice: '请在“设置”里写明正确的月份，或改正此文件再导入。',
  },
  cycle_contradicted: {
    label: '时间写法矛盾',
    message: '标题、工作表名与文件名写的时间不同：“{start}”和“{end}”；这张表没有写明年月的数据按“{start}”计入。',
    advice: '请核对标题是否忘了更新，改正后重新导入。',
  },
  year_assumed: {
    label: '年份是推定的',
    message: '“{text} 月”没有写年份，这张表、文件名里也没有；按当前周期 {cycle} 推定为 {filed}，在当前周期之外。',
    advice: '请把年份写进标题或文件名再导入，或在“数据来源”中写明这张表的周期。',
  },
}
