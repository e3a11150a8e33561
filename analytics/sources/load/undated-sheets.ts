// Talent reviews that name no cycle are of the current one, unless they name another year.
import { cycleParts } from '../../cycle/parts'
import type { Database } from '../../workspace/query'
import { cycleOf, type TypedSource, type TypingOptions } from './typing'

/** The table `undated_sheet`: sheet and cycle of each that has a potential and no cycle of its own. */
export async function listUndatedSheets(db: Database, sources: TypedSource[], options: TypingOptions): Promise<void> {
  const { cycle, calendar } = options
  const undated = sources.flatMap(({ source: { sheet } }) => {
    const { fields, constants, valueColumns } = sheet.mapping
    const has = (name: string) => fields.some(({ field }) => field === name)
    const isDated = has('cycle') || has('cycle_year') || constants.cycle !== undefined || valueColumns.length > 0
    const isOther = cycle === '' || (constants.year !== undefined && cycleOf(sheet, options).year !== cycleParts(cycle, calendar).year)
    return has('potential') && !isDated && !isOther ? [sheet.sheetId] : []
  })
  await db.run(
    'create or replace temp table undated_sheet as select unnest($sheets::json::integer[]) as sheet, $cycle::varchar as undated_cycle',
    {
      sheets: JSON.stringify(undated),
      cycle,
    },
  )
}
