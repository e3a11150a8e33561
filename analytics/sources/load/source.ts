// The rows of a sheet as one relation: raw texts, with vertically merged cells filled down inside their range.
import { kindOf } from '../../kinds/kinds'
import { totalAtEnd } from '../../vocabulary/totals'
import type { Database } from '../../workspace/query'
import { inTurns, rawBranches } from '../../workspace/raw-branches'
import { rawTable } from '../../workspace/raw-store'
import { bySheet } from './by-sheet'
import type { RawSizes } from './plan-store'
import { type PlannedSheet, quote, type SheetSource } from './types'

/** Numbers are not filled down: a total written across three people is not each one's. */
const filled = new Set(['id', 'name', 'department', 'text', 'date', 'month', 'period', 'instant'])

export async function sheetSources(db: Database, sheets: PlannedSheet[], sizes: RawSizes): Promise<SheetSource[]> {
  const merged = await db.all<{ sheet: number; col: number; bottom: number }>(
    'select sheet_id as sheet, col, max(bottom) as bottom from merged_cell group by all order by sheet_id, col',
  )
  const once = await departmentsSaidOnce(db, sheets, sizes)
  const [mergedOf, onceOf] = [bySheet(merged), bySheet(once)]
  const sources: SheetSource[] = []
  for (const sheet of sheets) {
    const { sheetId, layout } = sheet
    const fill = mergedOf(sheetId)
      .filter(({ bottom }) => bottom >= layout.firstDataRow)
      .map(({ col }) => col)
    const said = onceOf(sheetId)
      .filter(({ col }) => !fill.includes(col))
      .map(({ col }) => col)
    const from = await filledDown(db, sheet, fill, said)
    const size = sizes.get(sheetId)!
    const shared = size.shared && from === rawTable(sheetId)
    sources.push({ sheet, model: kindOf(sheet.mapping.kind), from, id: String(sheetId), ...size, shared })
  }
  return sources
}

/** Longer sheets come from systems, which write the department in every row. */
const handWritten = 20_000

/**
 * Columns of departments where each is written in the first row of its block alone, without a merge: every name stands once, the first row has
 * one, and at least as many rows are empty. Anything else has gaps that mean something.
 */
async function departmentsSaidOnce(db: Database, sheets: PlannedSheet[], sizes: RawSizes): Promise<Cell[]> {
  const columns = sheets.flatMap(({ sheetId, mapping, layout }) => {
    const { rows, columns: width } = sizes.get(sheetId)!
    const own = rows > handWritten ? [] : mapping.fields.filter(({ type, column }) => type === 'department' && column < width)
    return own.map(({ column }) => ({ sheetId, col: column, first: layout.firstDataRow }))
  })
  if (!columns.length) return []
  const gaps = rawBranches(
    columns,
    sizes,
    ({ col, first }, { id, from }) =>
      `select ${id} as sheet, ${col} as col, count(c${col}) * 2 <= count(*) as gaps from ${from} where _row >= ${first} group by sheet`,
  )
  const found = (await inTurns(gaps, (union) => db.all<Cell>(`select sheet, col from (${union}) where gaps`))).flat()
  const sparse = new Set(found.map(({ sheet, col }) => `${sheet} ${col}`))
  const tests = rawBranches(
    columns.filter(({ sheetId, col }) => sparse.has(`${sheetId} ${col}`)),
    sizes,
    ({ col, first }, { id, from }) =>
      `select sheet, ${col} as col, count(name) as named, count(distinct name) as names, bool_or(name is not null and _row = ${first}) as starts
        from (select ${id} as sheet, _row, case when not regexp_matches(trim(c${col}), ${totalEnd}) then nullif(trim(c${col}), '') end as name
          from ${from} where _row >= ${first}) group by sheet`,
  )
  const said = (union: string) => db.all<Cell>(`select sheet, col from (${union}) where starts and names >= 2 and names = named`)
  return (await inTurns(tests, said)).flat()
}

interface Cell {
  sheet: number
  col: number
}

const totalEnd = quote(`(?i)${totalAtEnd}`)

async function filledDown(db: Database, { sheetId, mapping, layout }: PlannedSheet, merged: number[], said: number[]): Promise<string> {
  const fields = mapping.fields.filter((field) => filled.has(field.type) && field.field !== 'value').map((field) => field.column)
  const fill = merged.filter((col) => fields.includes(col))
  const raw = rawTable(sheetId)
  if (!fill.length && !said.length) return raw
  const name = `filled_s${sheetId}`
  const joins = fill.map(
    (col) =>
      `left join merged_cell m${col} on m${col}.sheet_id = ${sheetId} and m${col}.col = ${col} and r._row between m${col}.top + 1 and m${col}.bottom`,
  )
  const replaced = [
    ...fill.map((col) => `coalesce(r.c${col}, m${col}.text) as c${col}`),
    ...said.map(
      (col) => `case when r._row < ${layout.firstDataRow} or trim(coalesce(r.c${col}, '')) <> '' then r.c${col}
       else last_value(case when not regexp_matches(r.c${col}, ${totalEnd}) then nullif(trim(r.c${col}), '') end ignore nulls) over (order by r._row) end as c${col}`,
    ),
  ]
  await db.run(`create or replace temp view ${name} as select r.* replace (${replaced.join(', ')}) from ${raw} r ${joins.join(' ')}`)
  return name
}
