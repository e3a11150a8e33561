import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readingsOf } from '../../../../analytics/messages/readings'
import { loadSheets } from '../../../../analytics/sources/load/load'
import type { ColumnReading } from '../../../../analytics/sources/mapping/types'
import type { Workspace } from '../../../../analytics/workspace/open'
import { workspaceWithoutViews } from '../../../support/open-workspace'
import { roster, storeSheet, type TestSheet } from './sheets'

let workspace: Workspace
beforeEach(async () => {
  workspace = await workspaceWithoutViews()
})
afterEach(() => workspace.close())

const people = roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']])
const contracts = (cells: string[], readings: ColumnReading[] = []): TestSheet => ({
  kind: 'work_record',
  fields: ['record_no', 'employee_no', 'at_end', 'quantity'],
  rows: cells.map((cell, i) => [`C${i}`, '1', '2026-02-01 08:00', cell]),
  constants: { source_system: 'SAP' },
  readings,
})
/** Loads the column as delimited text and answers what was read. */
async function read(cells: string[], readings: ColumnReading[] = [], kind = 'csv'): Promise<(number | null)[]> {
  const stored = [await storeSheet(workspace.db, people), await storeSheet(workspace.db, contracts(cells, readings))]
  await workspace.db.run(`update source_file set kind = '${kind}' where file_id = ${stored[1].sheetId}`)
  await loadSheets(workspace.db, 1, stored, { cycle: '2026Q1' })
  const rows = await workspace.db.all<{ quantity: number | null }>('select quantity from work_record order by _row')
  return rows.map(({ quantity }) => quantity)
}
const asked = () => workspace.db.all<{ row: number }>(`select row from data_issue where code = 'ambiguous_number' order by row`)

describe('the sign before the decimals is one for a column', () => {
  it.each<[string, string[], number[]]>([
    [
      'a comma, from one cell that can be nothing else',
      ['1.250,50', '980,25', '12.000', '500', '300-'],
      [1250.5, 980.25, 12000, 500, -300],
    ],
    ['a comma, from a single decimal', ['0,5', '1.000', '2.000.000'], [0.5, 1000, 2_000_000]],
    ['a point, from one cell that can be nothing else', ['1,250.50', '12.000', '7'], [1250.5, 12, 7]],
    ['a point, from a decimal of another length', ['3.5', '12.000'], [3.5, 12]],
    ['a point, where thousands stand unparted', ['12500', '12.000'], [12500, 12]],
    ['a point: commas part thousands', ['1,200', '12,000', '7'], [1200, 12000, 7]],
  ])('%s', async (_, cells, numbers) => {
    expect(await read(cells)).toEqual(numbers)
    expect(await asked()).toEqual([])
  })

  it('that does not say is asked about, cell by cell, and what is certain is read', async () => {
    expect(await read(['12.000', '500', '1.250'])).toEqual([null, 500, null])
    expect(await asked()).toEqual([{ row: 2 }, { row: 4 }])
  })

  it('that says both is asked about', async () => {
    expect(await read(['1.250,50', '1,250.50', '7'])).toEqual([null, null, 7])
    expect(await asked()).toEqual([{ row: 2 }, { row: 3 }])
  })

  it.each<[ColumnReading['reading'], number[]]>([
    ['decimal_comma', [12000, 500, 1250]],
    ['decimal_point', [12, 500, 1.25]],
  ])('is what a person says: %s', async (reading, numbers) => {
    expect(await read(['12.000', '500', '1.250'], [{ column: 3, reading }])).toEqual(numbers)
    expect(await asked()).toEqual([])
  })

  it('is the point in the number cells of a workbook', async () => {
    expect(await read(['12.125', '500'], [], 'xlsx')).toEqual([12.125, 500])
  })

  it('shows what each choice makes of the cell', () => {
    expect(readingsOf('ambiguous_number', '12.000', 'en').map(({ label }) => label)).toEqual([
      'Comma before decimals: 12.000 = 12000',
      'Point before decimals: 12.000 = 12',
    ])
    expect(readingsOf('scale_unknown', '4.5', 'zh-CN').map(({ label }) => label)).toEqual([
      '满分 5：4.5 = 90%',
      '满分 10：4.5 = 45%',
      '满分 100：4.5 = 4.5%',
    ])
    expect(readingsOf('scale_unknown', '88', 'en').map(({ as }) => as)).toEqual(['top_100'])
  })
})
