// A sheet that a person says holds no data waits no more, nor does any later one of its template; the word can be taken back, and an answer takes its place.
import { describe, expect, it } from 'vitest'
import { sayNoData } from '../../analytics/sources/ask/no-data'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import { sheetQuestion } from '../../analytics/sources/ask/sheet-question'
import { verifyRows } from '../../analytics/workspace/verify'
import { testNow } from '../support/open-workspace'
import { reconciliationOf } from './company'
import { eachWorkspace } from './each-workspace'

const strange = (...words: string[]) => ['甲子,乙丑,丙寅', ...words.map((word, n) => `${n + 1},${word},红`)]
const own = eachWorkspace({ '菜单.csv': strange('豆腐', '青菜') })
const ledger = async () =>
  Object.fromEntries(
    (await reconciliationOf(own.workspace)).map(({ file, accepted, attention, leftOut }) => [file, [accepted, attention, leftOut]]),
  )
const idOf = async (name: string) =>
  (await own.workspace.db.first<{ id: number }>(
    'select sheet_id as id from source_sheet join source_file using (file_id) where file = $name',
    { name },
  ))!.id
const say = async (said: boolean) => sayNoData(own.workspace, { sheetId: await idOf('菜单.csv'), said }, testNow(), {})

describe('a sheet of which a person says that it is no data', () => {
  it('is left out with a count, for later files too, until the word is taken back', async () => {
    const before = await ledger()
    expect(await own.said()).toEqual([expect.stringContaining('unknown_sheet')])
    expect(await say(true)).toMatchObject({ sheets: [{ file: '菜单.csv' }], accepted: 0, attention: 0, leftOut: 3, remembered: true })
    expect([await ledger(), await own.said()]).toEqual([{ '菜单.csv': [0, 0, { no_data: 3 }] }, []])
    await own.importTexts({ '菜单二.csv': strange('土豆', '黄瓜', '茄子') })
    expect([(await ledger())['菜单二.csv'], await own.said()]).toEqual([[0, 0, { no_data: 4 }], []])
    expect(await sheetQuestion(own.workspace.db, await idOf('菜单二.csv'), null, 'zh-CN')).toMatchObject({ noData: true, asked: [] })
    expect((await verifyRows(own.workspace.db)).every(({ ok }) => ok)).toBe(true)
    expect((await say(false)).sheets).toHaveLength(2)
    expect([(await ledger())['菜单.csv'], (await own.said()).length]).toEqual([before['菜单.csv'], 2])
    expect(await sheetQuestion(own.workspace.db, await idOf('菜单.csv'), null, 'zh-CN')).toMatchObject({ noData: false })
  })
  it('is read when an answer is given after all', async () => {
    await say(true)
    const columns = ['employee_no', 'employee_name', 'department'].map((field, column) => ({ column, field }))
    const answer = { kind: 'employee' as const, headerRow: null, columns, constants: {} }
    const given = { sheetId: await idOf('菜单.csv'), answer }
    expect(await answerSheet(own.workspace, given, testNow(), {})).toMatchObject({ accepted: 2 })
    expect(await sheetQuestion(own.workspace.db, given.sheetId, null, 'zh-CN')).toMatchObject({ noData: false })
  })
})
