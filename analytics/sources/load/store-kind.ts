// From typed rows to the canonical tables of a kind.
import { cycleEnd, cycleParts } from '../../cycle/parts'
import type { Kind } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import { readFormulas } from './formulas'
import { keyIndicators } from './indicator-keys'
import { orderChecks } from './order-checks'
import { type AskedRole, type DatedAnswers, mapPersons } from './persons'
import { runWhere } from './run-where'
import { listStatedShares } from './stated-reading'
import { type TypedSource, type TypingOptions, typedRows } from './typing'

export interface KindSources {
  model: Kind
  sources: TypedSource[]
}

/** Roles that some sheet of the kind has a column or a constant for. */
export function askedRoles({ model, sources }: KindSources): AskedRole[] {
  const known = (field: string) =>
    sources.some(({ source: { sheet } }) => {
      const { constants, fields, valueColumns } = sheet.mapping
      const mapped = [...fields, ...valueColumns.flatMap(({ beside = [] }) => beside)]
      const named = valueColumns.some(
        ({ person, rater, asked }) => (field === 'reviewee_name' && person) || (field === 'reviewer_name' && (rater || asked)),
      )
      return named || constants[field] !== undefined || mapped.some((one) => one.field === field)
    })
  return model.persons.filter((role) => known(role.no) || known(role.name)).map((role) => ({ model, role }))
}

/** Runs a kind's statement over the typed rows of all its sheets. @throws AnalyticsError `cancelled` */
export async function storeKind(
  db: Database,
  kind: KindSources,
  asked: AskedRole[],
  answers: DatedAnswers,
  options: TypingOptions,
): Promise<void> {
  const { model } = kind
  await mapPersons(db, model, asked, answers, cycleEnd(cycleParts(options.cycle, options.calendar)), isAskedOften(kind))
  if (model.fields.indicator_name) await keyIndicators(db, model)
  if (model.fields.formula_text) await readFormulas(db, model)
  if (model.prepare) {
    await listStatedShares(
      db,
      kind.sources.map(({ source }) => source),
    )
    await db.run(model.prepare, undefined, { signal: options.signal })
  }
  await db.run(model.store, undefined, { signal: options.signal })
  const sheets = kind.sources.map(({ source }) => source.sheet.sheetId)
  await runWhere(db, [...(model.further ?? []), ...orderChecks(model, sheets)], options.signal)
  await proveStored(db, kind)
}

const isAskedOften = ({ model, sources }: KindSources): boolean =>
  sources.every(({ large }) => !large) && (model.store.match(/\bmapped\b/g) ?? []).length > 1

/** One row in, one row out: a join that lost or doubled rows stops the import. */
async function proveStored(db: Database, { model, sources }: KindSources): Promise<void> {
  const { table, tabled = 'true', beside = 'false', folded = 'select 0' } = model
  if (!table) return
  const rows = typedRows(model)
  const counts = (await db.first<{ usable: number; stored: number }>(
    `select (select count(*) from ${rows} t anti join staged_issue f on f.blocking and f.sheet_id = t._sheet_id and f.row = t._row where (${tabled})) as usable,
       (select count(*) from ${table} where _sheet_id in (${sources.map(({ source }) => source.sheet.sheetId).join(', ')}) and not (${beside})) + (${folded}) as stored`,
  ))!
  if (counts.usable !== counts.stored) throw new Error(`${table}: ${counts.usable} usable rows, ${counts.stored} stored`)
}
