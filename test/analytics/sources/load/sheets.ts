// Sheets for tests: text cells in, stored the way the raw store does, loaded by the real pipeline.
import { kindOf } from '../../../../analytics/kinds/kinds'
import type { SheetKind } from '../../../../analytics/kinds/shared/types'
import { type LoadSheet, loadSheets, type SheetResult } from '../../../../analytics/sources/load/load'
import type { ColumnReading, ValueColumn } from '../../../../analytics/sources/mapping/types'
import { openWorkspace, type Workspace } from '../../../../analytics/workspace/open'
import type { Database } from '../../../../analytics/workspace/query'
import type { CellRange } from '../../../../importers/source/types'
import { copyOf, testNow } from '../../../support/open-workspace'

export type Cells = (string | null)[]

export interface TestSheet {
  kind: SheetKind
  /** Field of each column; `null` = not mapped; `=2026-01` or `=2026-01:产量` = value column. */
  fields: (string | null)[]
  header?: Cells
  rows: Cells[]
  titles?: Cells[]
  constants?: Record<string, string>
  readings?: ColumnReading[]
  merges?: CellRange[]
  file?: string
  /** Of the columns of a name in two parts, in their order. */
  parts?: string[]
}

export const roster = (rows: Cells[]): TestSheet => ({
  kind: 'employee',
  fields: ['employee_no', 'employee_name', 'department', 'hire_date', 'termination_date', 'job_family'],
  rows,
})

let nextSheet = 0

/** Stores raw rows and the row reconciliation entries the importer would, and answers the sheet to load. */
export async function storeSheet(db: Database, sheet: TestSheet): Promise<LoadSheet> {
  const { id: sheetId } = (await db.first<{ id: number }>('select coalesce(max(sheet_id), 0) + 1 as id from source_sheet'))!
  const fileName = sheet.file ?? `f${++nextSheet}.xlsx`
  const header = sheet.header ?? sheet.fields.map((field, column) => field ?? `X${column}`)
  const titles = sheet.titles ?? []
  const all = [...titles, header, ...sheet.rows]
  const width = Math.max(...all.map((row) => row.length))
  await db.run(`create table raw.s${sheetId} (_row integer, ${Array.from({ length: width }, (_, c) => `c${c} varchar`).join(', ')})`)
  const text = (cell: string | null | undefined) => (cell === null || cell === undefined ? 'null' : `'${cell.replace(/'/g, "''")}'`)
  const values = all.map((row, index) => `(${index + 1}, ${Array.from({ length: width }, (_, c) => text(row[c])).join(', ')})`)
  for (let start = 0; start < values.length; start += 500)
    await db.run(`insert into raw.s${sheetId} values ${values.slice(start, start + 500).join(', ')}`)
  const headerRow = titles.length + 1
  const model = kindOf(sheet.kind)
  const valueColumns: ValueColumn[] = []
  const fields: NonNullable<LoadSheet['mapping']>['fields'] = []
  sheet.fields.forEach((field, column) => {
    if (field?.startsWith('=')) {
      const [month, indicator] = field.slice(1).split(':')
      valueColumns.push({ column, header: header[column] ?? '', ...(month ? { month } : {}), ...(indicator ? { indicator } : {}) })
    } else if (field)
      fields.push({ field, column, type: model.fields[field], confidence: 1, reason: 'synonym', header: header[column] ?? '' })
  })
  const names = fields.filter(({ field }) => field === 'employee_name')
  for (const [at, part] of (sheet.parts ?? []).entries()) Object.assign(names[at], { part })
  await db.run(
    `insert into source_file values (${sheetId}, 1, '${fileName}', '/in', 1, 'hash${sheetId}', 'xlsx', null, null, 'stream', null, null);
     insert into source_sheet values (${sheetId}, ${sheetId}, 'Sheet1', 0, false, '${sheet.kind}', 1, null, ${headerRow}, ${headerRow + 1}, null, ${width}, 0, 0, 0, 0, '{}', '[]')`,
  )
  return {
    sheetId,
    fileName,
    sheetName: 'Sheet1',
    layout: {
      headerRows: [headerRow],
      firstDataRow: headerRow + 1,
      columns: header.map((label, column) => ({ column, header: label ?? '', levels: [label ?? ''], hidden: false })),
      titleRows: titles.map((_, index) => index + 1),
    },
    mapping: {
      kind: sheet.kind,
      confidence: 1,
      certain: true,
      reasons: [],
      fields,
      valueColumns,
      constants: sheet.constants ?? {},
      questions: [],
      readings: sheet.readings ?? [],
    },
    merges: sheet.merges ?? [],
    notes: [],
  }
}

const prepared = new WeakMap<Database, { sheets: TestSheet[]; results: SheetResult[] }>()
const results = new Map<string, SheetResult[]>()

/** A workspace without views that has these sheets already, loaded once a process; what a test loads begins with them. */
export async function workspaceWith(...sheets: TestSheet[]): Promise<Workspace> {
  const key = JSON.stringify(sheets)
  const workspace = await copyOf(key, async (path) => {
    const made = await openWorkspace(path, { create: { company: '', cycle: '' }, install: async () => {}, now: testNow })
    results.set(key, await loadAll(made.db, sheets))
    return made
  })
  prepared.set(workspace.db, { sheets, results: results.get(key)! })
  return workspace
}

/** Stores and loads a batch; cycle 2026Q1 unless said otherwise. */
export async function loadAll(db: Database, sheets: TestSheet[], cycle = '2026Q1'): Promise<SheetResult[]> {
  const before = prepared.get(db)
  if (before) {
    prepared.delete(db)
    if (before.sheets.some((sheet, at) => sheets[at] !== sheet)) throw new Error('this workspace has other sheets already')
    return [...before.results, ...(await loadAll(db, sheets.slice(before.sheets.length), cycle))]
  }
  const stored: LoadSheet[] = []
  for (const sheet of sheets) stored.push(await storeSheet(db, sheet))
  return loadSheets(db, 1, stored, { cycle })
}

export const attention = (
  db: Database,
  sheetId: number | null = null,
): Promise<{ code: string; severity: string; row: number | null; col: number | null; field: string | null }[]> =>
  db.all('select code, severity, row, col, field from data_issue where $sheetId is null or sheet_id = $sheetId order by item_id', {
    sheetId,
  })
