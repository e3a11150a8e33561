// A sheet that a person read otherwise goes back to what the importer makes of it by itself, and to the answer again.
import { expect, it } from 'vitest'
import { verifyStored } from '../../analytics/materialized-views'
import { readAutomatically } from '../../analytics/sources/ask/automatic'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { sheetQuestion } from '../../analytics/sources/ask/sheet-question'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { testNow } from '../support/open-workspace'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()
const roster = ['工号,姓名,部门,入职日期', '000101,卜凡舟,质量部,2021-03-01', '000102,向晚宁,质量部,2022-07-18']
const goals = [
  '工号,姓名,目标名称,目标值,实际值,权重,周期',
  '000101,卜凡舟,降低返工,10,8,40%,2026Q1',
  '000102,向晚宁,缩短工期,5,5,60%,2026Q1',
]

const sheets = async () =>
  (await rowReconciliation(own.workspace.db, 'zh-CN')).map(({ file, kind, asks, accepted }) => [file, asks ? null : kind, accepted])
const idOf = async (file: string) => (await rowReconciliation(own.workspace.db, 'zh-CN')).find((sheet) => sheet.file === file)!.sheetId
const question = async (file: string) => sheetQuestion(own.workspace.db, await idOf(file), null, 'zh-CN')
const automatic = async (file: string, said: boolean) =>
  readAutomatically(own.workspace, { sheetId: await idOf(file), said }, testNow(), {})
/** Wrong on purpose: goals are taken for a list of people. */
const wrong: MappingAnswer = {
  kind: 'employee',
  headerRow: 1,
  columns: ['employee_no', 'employee_name', 'department'].map((field, column) => ({ column, field })),
  constants: {},
}

it('goes back to the importer’s own reading, and to the answer, with every sheet of the template', async () => {
  await own.importTexts({ '花名册.csv': roster, '目标一.csv': goals, '目标二.csv': [...goals, '000101,卜凡舟,培养新人,2,1,10%,2026Q1'] })
  const before = await sheets()
  expect(before).toContainEqual(['目标一.csv', 'goal', 2])
  expect(await question('目标一.csv')).toMatchObject({ said: false, setAside: false })

  await answerSheet(own.workspace, { sheetId: await idOf('目标一.csv'), answer: wrong }, testNow(), {})
  const answered = await sheets()
  // What was said of the departments contradicts the list of people, so that both rows are to be looked at.
  expect(answered).toContainEqual(['目标一.csv', 'employee', 0])
  expect(await question('目标一.csv')).toMatchObject({ said: true, setAside: false })

  expect((await automatic('目标一.csv', true)).sheets.map(({ file }) => file)).toEqual(['目标一.csv'])
  expect(await sheets()).toEqual(before)
  expect(await question('目标一.csv')).toMatchObject({ said: false, setAside: true })
  // The next file of the template is read by the importer, too.
  await own.importTexts({ '目标三.csv': [goals[0], '000102,向晚宁,带教,3,3,5%,2026Q1'] })
  expect(await sheets()).toContainEqual(['目标三.csv', 'goal', 1])

  await automatic('目标一.csv', false)
  expect((await sheets()).filter(([file]) => file !== '目标三.csv')).toEqual(answered)
  expect(await question('目标一.csv')).toMatchObject({ said: true, setAside: false, answer: { kind: 'employee', columns: wrong.columns } })
  expect((await verifyStored(own.workspace.db)).ok).toBe(true)
})

it('asks again about a sheet that the importer makes nothing of, and takes all sheets that were answered at once', async () => {
  const odd = (from: number) => ['代码,叫什么,哪个组', `00010${from},卜凡${from},质量部`, `00010${from + 1},向晚${from + 1},质量部`]
  await own.importTexts({ '甲.csv': odd(1), '乙.csv': odd(3) })
  const answer = { ...wrong, headerRow: null }
  await answerSheet(own.workspace, { sheetId: await idOf('甲.csv'), answer }, testNow(), {})
  const answered = await sheets()
  expect(answered.map(([, kind]) => kind)).toEqual(['employee', 'employee'])
  expect((await automatic('乙.csv', true)).sheets).toHaveLength(2)
  expect((await sheets()).map(([, kind]) => kind)).toEqual([null, null])
  // Either of them brings both back.
  expect((await automatic('甲.csv', false)).sheets).toHaveLength(2)
  expect(await sheets()).toEqual(answered)
})

it('is refused where nothing was said, and where nothing was set aside', async () => {
  await own.importTexts({ '花名册.csv': roster })
  await expect(automatic('花名册.csv', true)).rejects.toThrow('bad_input')
  await expect(automatic('花名册.csv', false)).rejects.toThrow('bad_input')
})
