// The expressions of a dictionary, read for the statement that stores it.
import { isExpression, readFormula } from '../../kinds/indicator/formula'
import { isConstant, type Linear } from '../../kinds/indicator/linear'
import type { Kind } from '../../kinds/shared/types'
import type { Database } from '../../workspace/query'
import { typedRows } from './typing'

interface Term {
  text: string
  field: string
  numerator: number | null
  denominator: number | null
  share: boolean
  points: boolean
  linear: boolean
}

/** A side without a field has its constant even where no field has a value: the number of records always has one. */
const withField = (side: Linear): Linear => (isConstant(side) ? { records: 0, ...side } : side)

function termsOf(text: string): Term[] {
  const formula = readFormula(text)
  if (!formula) return []
  const { value, ...said } = formula
  const linear = isConstant(value.denominator) && !value.numerator.constant
  const [above, below] = [withField(value.numerator), withField(value.denominator)]
  const fields = [...new Set([...Object.keys(above), ...Object.keys(below)])] as (keyof Linear)[]
  return fields.map((field) => ({ text, field, numerator: above[field] ?? null, denominator: below[field] ?? null, linear, ...said }))
}

/**
 * Fills `said_expression` (texts in the place of a field's name that are more than one name) and `said_term` (one row per text that can be computed
 * and field: its factors) from the typed rows of a kind.
 */
export async function readFormulas(db: Database, model: Kind): Promise<void> {
  const places = ['record_field', 'numerator_field', 'denominator_field']
  const select = (text: string, named: boolean) => `select ${text} as text, ${named} as named from ${typedRows(model)}`
  const found = await db.all<{ text: string; named: boolean }>(
    `select distinct text, named from (${[
      ...places.map((place) => select(place, true)),
      select('formula_text', false),
      select(`'(' || numerator_field || ')/(' || denominator_field || ')'`, false),
    ].join(' union all ')}) where text is not null`,
  )
  const expressions = found.filter(({ text, named }) => named && isExpression(text)).map(({ text }) => text)
  const terms = [...new Set(found.map(({ text }) => text))].flatMap(termsOf)
  await db.run('create or replace temp table said_expression as select unnest($expressions::json::varchar[]) as text', {
    expressions: JSON.stringify(expressions),
  })
  await db.run(
    `create or replace temp table said_term (text varchar, field varchar, numerator double, denominator double, share boolean, points boolean, linear boolean)`,
  )
  if (!terms.length) return
  await db.run(
    `insert into said_term select unnest($terms::json::struct(text varchar, field varchar, numerator double, denominator double, share boolean,
       points boolean, linear boolean)[], recursive := true)`,
    { terms: JSON.stringify(terms) },
  )
}
