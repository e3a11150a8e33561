// Formulas that came to nothing (#N/A, #DIV/0!): their cells count as empty, which is said once a column.
import { formulaErrors } from '../../vocabulary/missing-marks'
import type { Database } from '../../workspace/query'
import { inTurns } from '../../workspace/raw-branches'
import { usedColumns } from '../mapping/used-columns'
import { dataRows } from './data-rows'
import { cell, quote } from './types'
import type { TypedSource } from './typing'

const isError = (text: string) => `starts_with(ltrim(${text}), '#') and regexp_full_match(lower(trim(${text})), ${quote(formulaErrors)})`

interface Read {
  sheet: number
  col: number
  header: string
}

/** Lists each column something is read from and that has such cells, with how many and the first of them. */
export async function listErrorCells(db: Database, sources: TypedSource[]): Promise<void> {
  const groups = [...new Set(sources.map(({ rows }) => rows))].map((rows) => sources.filter((source) => source.rows === rows))
  const named = groups.map((own) => ({ own, columns: own.flatMap(readColumns) })).filter(({ columns }) => columns.length > 0)
  const columns = JSON.stringify(named.flatMap(({ columns }) => columns))
  await inTurns(
    named.map(({ own, columns }) => (own[0].large ? ofLarge(own[0], columns) : ofSmall(own[0].rows))),
    (union) =>
      db.run(
        `insert into staged_issue
         with named as (select unnest($columns::json::struct(sheet integer, col integer, header varchar)[], recursive := true))
         select 'error_cells', 'info', false, f.sheet, min(f._row), f.col, null,
           json_object('count', count(*), 'text', trim(arg_min(f.text, f._row)), 'header', any_value(n.header))
         from (${union}) f join named n on n.sheet = f.sheet and n.col = f.col where ${isError('f.text')} group by f.sheet, f.col`,
        { columns },
      ),
  )
}

const readColumns = ({ source: { sheet, columns } }: TypedSource): Read[] => {
  const used = usedColumns(sheet.mapping)
  return sheet.layout.columns
    .filter(({ column }) => used.has(column) && column < columns)
    .map(({ column, header }) => ({ sheet: sheet.sheetId, col: column, header }))
}

/** The cells of rows in which one may be an error. Hardly any has the sign, so that most are passed over as they stand. */
function ofLarge({ source }: TypedSource, columns: Read[]): string {
  const cells = columns.map(({ col }) => `{'col': ${col}, 'text': r.${cell(col)}}`).join(', ')
  const may = columns.map(({ col }) => `contains(r.${cell(col)}, '#')`).join(' or ')
  return `select ${source.sheet.sheetId} as sheet, _row, c.col, c.text
    from (select r._row, unnest([${cells}]) as c from ${dataRows(source)} and (${may}))`
}

const ofSmall = (rows: string): string =>
  `select sheet, _row, col - 1 as col, text
   from (select _sheet_id as sheet, _row, unnest(cells) as text, unnest(range(1, len(cells) + 1)) as col from ${rows} where contains(array_to_string(cells, ''), '#'))`
