import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSheets } from '../../../../analytics/sources/load/load'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { byName } from './beside'
import { dictionary, people, wide } from './factory'
import { attention, type Cells, loadAll, storeSheet, type TestSheet, workspaceWith } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWith(people)
})
afterEach(() => workspace.close())
const beginWithout = async () => {
  workspace.close()
  workspace = await workspaceWithoutViews()
}

const values = () =>
  workspace.db.all<{ row: number; metric: string | null; month: string; value: number | null; text: string | null }>(
    'select _row as row, indicator_id as metric, month, value, value_text as text from reported_value order by _row, _col',
  )

const record = (rows: Cells[]): TestSheet => ({ kind: 'work_record', fields: ['record_no', 'employee_no', 'at_end', 'quantity'], rows })
const became = byName([people], {
  destroyed: record([
    ['1.23E+17', '1', '2026-01-05 08:00', '3'],
    ['D1', '1', '2026-01-05 08:00', '3'],
  ]),
  dates: [
    record([
      ['A1', '1', '1/2/2026', '3'],
      ['A2', '1', '3/4/2026', '3'],
    ]),
    { ...record([['C1', '1', '1/2/2026', '3']]), readings: [{ column: 2, reading: 'mdy' }] },
    record([
      ['B1', '1', '1/2/2026', '3'],
      ['B2', '1', '25/3/2026', '3'],
    ]),
  ],
  none: record([['N1', '1', '2026-01-06', '三四个']]),
  unnumbered: record([[null, '1', '2026-01-07', '3']]),
  night: record([
    ['S1', '1', '2026-01-31T16:30:00Z', '1'],
    ['S2', '1', '2026-01-31 次日 01:10', '1'],
  ]),
})

/** But for what is said of whole sheets. */
const ofCells = <T extends { row: number | null }>(said: T[]) => said.filter(({ row }) => row !== null)

describe('cells that cannot be used', () => {
  it('1.23E+17 as a number is destroyed and holds its row back', async () => {
    const { result, said } = await became('destroyed')
    expect(ofCells(said)).toEqual([{ code: 'destroyed_id', severity: 'block', row: 2, col: 0, field: 'record_no' }])
    expect(result).toMatchObject({ accepted: 1, attention: 1 })
  })

  it('a date that could be either order is asked about; one part over 12 decides the column', async () => {
    const { db, said } = await became('dates')
    expect(said.filter(({ severity }) => severity === 'warn').map(({ code }) => code)).toEqual(['ambiguous_date', 'ambiguous_date'])
    expect(await db.first(`select strftime(at_end, '%Y-%m-%d') as day from work_record where record_no = 'C1'`)).toEqual({
      day: '2026-01-02',
    })
    expect(await db.all(`select record_no as no, month from work_record where record_no like 'B%' order by 1`)).toEqual([
      { no: 'B1', month: '2026-02-01' },
      { no: 'B2', month: '2026-03-01' },
    ])
  })

  it('a number that is none is listed with its cell, the row is used without it', async () => {
    const { db, result, said, where } = await became('none')
    expect(ofCells(said)).toEqual([{ code: 'unparseable', severity: 'warn', row: 2, col: 3, field: 'quantity' }])
    expect(await db.all(`select quantity from work_record where ${where}`)).toEqual([{ quantity: null }])
    expect(result).toMatchObject({ accepted: 0, attention: 1 })
  })

  it('a row without its number is listed', async () => {
    expect((await became('unnumbered')).said).toEqual([{ code: 'missing_key', severity: 'block', row: 2, col: 0, field: 'record_no' }])
  })

  it('a night shift over the end of a month counts where it ended, in the workspace zone', async () => {
    const { db, where } = await became('night')
    expect(await db.all(`select month from work_record where ${where} order by record_no`)).toEqual([
      { month: '2026-02-01' },
      { month: '2026-02-01' },
    ])
  })
})

describe('again and again', () => {
  it('a newer version of a file replaces the rows of the older one', async () => {
    await loadAll(workspace.db, [people, { ...wide('产量', ['1', '2']), file: 'a.xlsx' }])
    const newer = await storeSheet(workspace.db, { ...wide('产量', ['5']), file: 'a.xlsx' })
    await workspace.db.run(`update source_file set superseded_by = ${newer.sheetId} where file = 'a.xlsx' and file_id <> ${newer.sheetId}`)
    await loadSheets(workspace.db, 2, [newer], { cycle: '2026Q1' })
    expect((await values()).map(({ value }) => value)).toEqual([5])
  })

  it('does not depend on the order of files', async () => {
    await beginWithout()
    const sheets = [wide('良品率', ['85%', '90%']), dictionary, people]
    for (const sheet of sheets) await loadAll(workspace.db, [sheet])
    const late = await values()
    const other = await workspaceWithoutViews()
    await loadAll(other.db, [people, dictionary, wide('良品率', ['85%', '90%'])])
    expect(late).toEqual(
      await other.db.all(
        'select _row as row, indicator_id as metric, month, value, value_text as text from reported_value order by _row, _col',
      ),
    )
    other.close()
  })

  it('a sheet with an open question waits whole', async () => {
    await beginWithout()
    const sheet = await storeSheet(workspace.db, wide('产量', ['1', '2']))
    sheet.mapping!.certain = false
    sheet.mapping!.questions = [{ code: 'ambiguous_header', columns: [1], headers: ['得分'] }]
    const [result] = await loadSheets(workspace.db, 1, [sheet], { cycle: '2026Q1' })
    expect(result).toMatchObject({ read: 3, accepted: 0, attention: 3, leftOut: 0 })
    expect(await attention(workspace.db)).toEqual([{ code: 'mapping_question', severity: 'block', row: 1, col: 1, field: null }])
  })
})
