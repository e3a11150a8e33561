// What stands in a column that feeds nothing is named, whatever the kind and size of the sheet.
import { expect, it } from 'vitest'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()

const people = ['工号,姓名,部门,入职日期,班车线路,空列', '1001,甲一,甲部,2020-01-01,上海,', '1002,乙二,甲部,2020-01-01,,—']
const goals = ['目标编号,责任人工号,目标名称,周期,风险等级,目标值', 'G1,1001,目标一,2026Q1,高,10', 'G2,1002,目标二,2026Q1, ,5']
const record = (n: number) => `R${n},1001,2026-01-05 08:00,2026-01-05 09:00,${n % 2 ? '早' : ''},${n % 3 ? '' : '-'}`
const records = ['工单号,工号,开工时间,完工时间,天气,空列', ...Array.from({ length: 4100 }, (_, n) => record(n))]

it('names the columns that feed nothing with how many cells they hold, and no empty one', async () => {
  await own.importTexts({ '1 花名册.csv': people, '2 目标.csv': goals, '3 报工.csv': records })
  const sheets = await rowReconciliation(own.workspace.db, 'zh-CN')
  expect(sheets.map(({ kind, unusedColumns }) => [kind, unusedColumns])).toEqual([
    ['employee', [{ column: 4, header: '班车线路', cells: 1 }]],
    ['goal', [{ column: 4, header: '风险等级', cells: 1 }]],
    ['work_record', [{ column: 4, header: '天气', cells: 2050 }]],
  ])
})
