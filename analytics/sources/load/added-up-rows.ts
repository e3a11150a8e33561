// Rows of a series or a survey that add up others: `合计`, `年度累计`, `YTD` where the period or the department would stand, and a whole year among its parts.
import { periodTexts } from '../../vocabulary/periods'
import { totalAlone, totalWords } from '../../vocabulary/totals'
import type { Database } from '../../workspace/query'
import { mappedFields } from './profile'
import { quote, type SheetGroup } from './types'

const total = `(?i)(?:${totalWords}|ytd|mtd|qtd|year[- ]to[- ]date)|^\\s*(?:全年|年度|本年|全部|整年|full year|whole year)\\s*$`
const wholeYear = '20\\d{2}\\s*年?\\s*(?:全年|年度)'

export async function leaveOutAddedUp(db: Database, group: SheetGroup): Promise<void> {
  const columns = group.sources.flatMap((source) =>
    mappedFields(source)
      .filter(({ type, field }) => source.model.last && (type === 'period' || type === 'department' || field === 'subject_name'))
      .map(({ column, type }) => ({ sheet: source.sheet.sheetId, col: column, period: type === 'period' })),
  )
  if (!columns.length) return
  await db.run(
    `insert into excluded_row
     with said as (
       select r._sheet_id, r._row, c.period, trim(r.cells[c.col + 1]) as text
       from ${group.rows} r join (select unnest($columns::json::struct(sheet integer, col integer, period boolean)[], recursive := true)) c on c.sheet = r._sheet_id),
     told as (
       select *, period and regexp_full_match(text, ${quote(wholeYear)}) as whole_year,
         bool_or(period and not regexp_full_match(lower(text), ${quote(periodTexts.year)})) over (partition by _sheet_id) as has_parts from said)
     select distinct _sheet_id, _row, 'subtotal' from told
     where regexp_matches(text, case when period then ${quote(total)} else ${quote(`(?i)${totalAlone}`)} end) or (whole_year and has_parts)`,
    { columns: JSON.stringify(columns) },
  )
  if (!group.large) await db.run(`delete from ${group.rows} d using excluded_row l where l.sheet_id = d._sheet_id and l.row = d._row`)
}
