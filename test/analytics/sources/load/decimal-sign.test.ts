import { describe, expect, it } from 'vitest'
import { readingsOf } from '../../../../analytics/messages/readings'
import { loadSheets } from '../../../../analytics/sources/load/load'
import type { ColumnReading } from '../../../../analytics/sources/mapping/types'
import type { Database } from '../../../../analytics/workspace/query'
import { besideEachOther } from './beside'
import { roster, storeSheet, type TestSheet } from './sheets'

const people = roster([['1', '甲一', '公司/甲部', '2020-01-01', null, '生产']])
interface Column {
  cells: string[]
  readings?: ColumnReading[]
  kind?: string
}
const contracts = ({ cells, readings = [] }: Column, at: number): TestSheet => ({
  kind: 'work_record',
  fields: ['record_no', 'employee_no', 'at_end', 'quantity'],
  rows: cells.map((cell, i) => [`C${at}-${i}`, '1', '2026-02-01 08:00', cell]),
  constants: { source_system: 'SAP' },
  readings,
})
/** Columns of delimited text, or of what is said, each a file of its own. */
function columns(all: Column[]) {
  const load = async (db: Database, sheets: TestSheet[]) => {
    const stored = []
    for (const sheet of sheets) stored.push(await storeSheet(db, sheet))
    for (const [at, { kind = 'csv' }] of all.entries())
      await db.run(`update source_file set kind = '${kind}' where file_id = ${stored[at + 1].sheetId}`)
    return loadSheets(db, 1, stored, { cycle: '2026Q1' })
  }
  const became = besideEachOther([people], all.map(contracts), load)
  return async (at: number) => {
    const { db, sheetId, said } = await became(at)
    const sql = 'select quantity from work_record where _sheet_id = $sheetId order by _row'
    const rows = await db.all<{ quantity: number | null }>(sql, { sheetId })
    const asked = said.filter(({ code }) => code === 'ambiguous_number').map(({ row }) => row)
    return { read: rows.map(({ quantity }) => quantity), asked: asked.sort() }
  }
}

describe('the sign before the decimals is one for a column', () => {
  const doubtful = ['12.000', '500', '1.250']
  const cases: [string, Column, (number | null)[], asked: number[]][] = [
    [
      'a comma, from one cell that can be nothing else',
      { cells: ['1.250,50', '980,25', '12.000', '500', '300-'] },
      [1250.5, 980.25, 12000, 500, -300],
      [],
    ],
    ['a comma, from a single decimal', { cells: ['0,5', '1.000', '2.000.000'] }, [0.5, 1000, 2_000_000], []],
    ['a point, from one cell that can be nothing else', { cells: ['1,250.50', '12.000', '7'] }, [1250.5, 12, 7], []],
    ['a point, from a decimal of another length', { cells: ['3.5', '12.000'] }, [3.5, 12], []],
    ['a point, where thousands stand unparted', { cells: ['12500', '12.000'] }, [12500, 12], []],
    ['a point: commas part thousands', { cells: ['1,200', '12,000', '7'] }, [1200, 12000, 7], []],
    ['asked about, cell by cell, where nothing says it, and what is certain is read', { cells: doubtful }, [null, 500, null], [2, 4]],
    ['asked about where cells say both', { cells: ['1.250,50', '1,250.50', '7'] }, [null, null, 7], [2, 3]],
    ['what a person says: a comma', { cells: doubtful, readings: [{ column: 3, reading: 'decimal_comma' }] }, [12000, 500, 1250], []],
    ['what a person says: a point', { cells: doubtful, readings: [{ column: 3, reading: 'decimal_point' }] }, [12, 500, 1.25], []],
    ['the point in the number cells of a workbook', { cells: ['12.125', '500'], kind: 'xlsx' }, [12.125, 500], []],
  ]
  const became = columns(cases.map(([, column]) => column))
  it.each(cases.map(([name, , numbers, asked], at) => [name, numbers, asked, at] as const))('%s', async (_, numbers, asked, at) => {
    expect(await became(at)).toEqual({ read: numbers, asked })
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
      '1 最好，5 最差：4.5 = 30%',
      '1 最好，10 最差：4.5 = 65%',
    ])
    expect(readingsOf('scale_unknown', '88', 'en').map(({ as }) => as)).toEqual(['top_100'])
  })
})
