// What values leave open: the unit of a number, the end of a scale that is better.
import type { AttentionWords } from './attention'
import type { ValueCode } from './codes/types'

export const valuesZhCN: Pick<AttentionWords, ValueCode> = {
  mixed_units: {
    label: '单位不是一类',
    message: '“{header}”里的数值单位不能互相换算（{text}），共 {count} 个。',
    advice: '这些数值不能相加，也不能比较，按空处理。请换算成同一单位，或把不同单位分列、分文件后重新导入。',
  },
  quantity_units: {
    label: '数量有几种单位',
    message: '“{field}”有几种单位（{text}），共 {count} 行；都已收录，但不同单位的数相加没有意义。',
    advice: '请在指标口径中按记录类型分开取数，或把不同单位分成几个文件后重新导入。',
  },
  row_units: {
    label: '同一行单位不同',
    message: '“{text}”的单位与同一行的其他数值不能比较。',
    advice: '请把目标与实际写成同一单位后重新导入；在此之前此格按空处理。',
  },
  unit_against_header: {
    label: '单元格与列名不一致',
    message: '“{text}”自己写明了单位，与“{header}”不一致；共 {count} 个。',
    advice: '请在“数据来源”中说明以哪个为准，或去掉数值前的货币符号后重新导入；在此之前这些数值按空处理。',
  },
  unit_unsaid: {
    label: '有的数值没写单位',
    message: '“{header}”里有的单元格写了大小不同的单位，另有 {count} 个（如 {text}）没有写。',
    advice: '请把单位写进单元格或列名后重新导入；在此之前这些数值按空处理。',
  },
  scale_turned: {
    label: '数字小的更好',
    message: '“{header}”的 {count} 个评分按数字越小越好读取：列名或说明是这样写的。',
    advice: '如果数字大的更好，请改正列名或说明，或在“数据来源”中说明满分后重新导入。',
  },
}
