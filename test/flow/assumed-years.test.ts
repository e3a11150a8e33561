// Months of no year outside the current cycle: filed as before, and said, since nothing names their year.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const reported = (title: string | null, rows: string[]) => [...(title ? [`${title},,,`] : []), '工号,指标名称,月份,完成值', ...rows]
const across = (values: string[]) => [
  '工号,姓名,指标名称,1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月',
  `Y1,江浦,铺货点,${values.join(',')}`,
]

const imported = importedOnce({
  '0 人员.csv': ['工号,姓名,部门,入职日期', 'Y1,江浦,渠道部,2019-03-04', 'Y2,汤沅,渠道部,2020-03-04'],
  '1 只在周期内.csv': reported(null, ['Y1,拜访数,1月,12', 'Y2,拜访数,3月,9']),
  '2 周期之外.csv': reported(null, ['Y1,新签数,2月,5', 'Y1,新签数,11月,4', 'Y2,新签数,6月,4']),
  '3 标题写了年份.csv': reported('2025年渠道部填报', ['Y1,复购数,6月,5', 'Y2,复购数,11月,4']),
  '4 只填了一季度.csv': across(['3', '4', '5', '', '', '', '', '', '', '', '', '']),
  '5 填到四月.csv': across(['3', '4', '5', '6', '', '', '', '', '', '', '', '']).map((line) => line.replace('铺货点', '陈列点')),
  '6 写全了.csv': reported(null, ['Y1,退货数,2025-06,5', 'Y2,退货数,2025年11月,4']),
})

it('says so at the first cell or header that has one, where no title, name or cell says the year', async () => {
  const { db } = await imported()
  expect(
    await db.all(
      `select left(file, 1) as file, "row", col, facts->>'text' as month, facts->>'filed' as filed from data_issue
       join source_sheet using (sheet_id) join source_file using (file_id) where code = 'year_assumed' order by 1`,
    ),
  ).toEqual([
    { file: '2', row: 3, col: 2, month: '11', filed: '2025-11' },
    { file: '5', row: 1, col: 6, month: '4', filed: '2026-04' },
  ])
})
