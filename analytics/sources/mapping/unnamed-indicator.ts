// A cross table has no name over the column of what it shows: beside departments and columns of months, the words in it are indicators.
import type { Kind } from '../../kinds/shared/types'
import { namesMonth } from '../table/month-heading'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { isCounter, shapeShare } from './value-shape'

/** So many columns of months make a table a series. */
const MONTHS = 3
const NO_NUMBERS = 0.1

/** The one column of words without a name, where nothing else says what the figures are of. */
export function unnamedIndicator({ kind, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (kind !== 'metric_value' || named.some(({ field }) => field === 'indicator_name')) return []
  const bare = columns.filter(
    ({ levels, inherited, values }) =>
      !inherited && levels.length === 0 && !isCounter(values) && (shapeShare('number', values) ?? 1) <= NO_NUMBERS && repeats(values),
  )
  if (bare.length !== 1 || columns.filter(isMonth).length < MONTHS) return []
  const [{ column, header }] = bare
  return [
    {
      field: 'indicator_name',
      column,
      type: fields.indicator_name,
      confidence: 0.92,
      reason: 'value_shape',
      header,
      tier: 0.5,
      ambiguous: false,
    },
  ]
}

const isMonth = ({ levels }: Column): boolean => levels.some((level) => namesMonth(level))

/** A few names, over and over. */
const repeats = (values: Column['values']): boolean => {
  const texts = values.flatMap((text) => text?.trim() || [])
  return texts.length > 0 && new Set(texts).size < texts.length
}
