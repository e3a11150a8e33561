// What is said of a sheet that is read all the same: a title of another time than its file, cells with errors of formulas.
import { expect, it } from 'vitest'
import { attentionList } from '../../analytics/sources/issues/attention'
import { importedOnce } from './each-workspace'

const rows = (title: string, ...values: string[]) => [
  ...(title ? [`${title},,`] : []),
  '工号,指标,1月,2月',
  ...values.map((value, at) => `000${at + 1},产量,${value},7`),
]
const made = importedOnce({
  '0 花名册.csv': ['工号,姓名,部门,入职日期', '0001,钱大,公司/甲部,2020-01-01', '0002,孙二,公司/甲部,2020-01-01'],
  '1 指标填报2026Q1.csv': rows('2025年第四季度 指标填报', '3'),
  '2 指标填报2026Q1.csv': rows('2026年第一季度 指标填报', '#N/A', '#DIV/0!'),
  '4 MES_0310.csv': [
    '系统,员工号,记录类型,完工时间,数量,合格数',
    'MES,0001,报工,2026-03-01 08:00,10,9',
    'MES,0001,报工,2026-03-02 08:00,10,9',
  ],
  '5 MES_0402.csv': [
    '系统,员工号,记录类型,完工时间,数量,合格数',
    'MES,0001,报工,2026-03-01 08:00,10,9',
    'MES,0001,报工,2026-03-02 08:00,12,11',
  ],
  '3 指标填报2026Q1.csv': rows('2026年 指标填报', '3'),
})

it('each is said once, with its cell', async () => {
  const { db } = await made()
  const { items } = await attentionList(db, { offset: 0, limit: 50 }, 'zh-CN')
  const said = items.flatMap(({ code, message, cell }) =>
    ['cycle_contradicted', 'error_cells', 'overlap_unnumbered'].includes(code) ? `${cell?.where.file} ${cell?.where.at} ${message}` : [],
  )
  expect(said).toEqual([
    '1 指标填报2026Q1.csv 1 标题、工作表名与文件名写的时间不同：“2025Q4”和“2026Q1”；这张表没有写明年月的数据按“2025Q4”计入。',
    '2 指标填报2026Q1.csv 3 “1月”有 2 个单元格是 #N/A 之类的公式错误，按空处理。',
    '5 MES_0402.csv 3 这张表有 1 行与“4 MES_0310.csv”的行同一人、同一时间，只有一项（如数量）不同（首行对应其第 3 行）；两份都没有单号，分不清是改过的同一条还是另一条，两行都已计入，可能重复计数。',
  ])
})
