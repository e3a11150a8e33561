// Columns of a bulk file whose texts are whole numbers, dates, times or numbered codes: kept as numbers, because compressing them as text costs
// more time and more space. Where the number gives back another text than was written, the text itself is kept beside it.

/** How a column is kept. A code is `prefix` and digits, whose zeros in front are kept by a 1 before them. */
export type CompactForm = { type: 'bigint' | 'date' | 'timestamp' } | { type: 'code'; prefix: string }

/** Fewer texts than this say too little about a column. */
const ENOUGH = 20

/** Codes of fewer digits have so few values that a dictionary of texts is as small. */
const code = /^(.*?)\d{5,18}$/su

const types = {
  bigint: /^(0|-?[1-9]\d{0,17})$/,
  date: /^\d{4}-\d\d-\d\d$/,
  timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
} as const

/** The form every one of these texts has; null keeps the column as text. A wrong guess costs space and time, never a text. */
export function compactForm(texts: string[]): CompactForm | null {
  if (texts.length < ENOUGH) return null
  for (const type of ['bigint', 'date', 'timestamp'] as const) if (texts.every((text) => types[type].test(text))) return { type }
  const prefix = code.exec(texts[0])?.[1]
  return prefix !== undefined && texts.every((text) => code.exec(text)?.[1] === prefix) ? { type: 'code', prefix } : null
}

/** What becomes of a column's texts: `stored` as an expression makes them, or not taken at all, another expression giving what is shown `instead`. */
export type TextTreatment = { stored: (text: string) => string } | { instead: string }

const allAsWritten = (forms: (CompactForm | null)[]): TextTreatment[] => forms.map(() => ({ stored: (text) => text }))

/** Select list over the text columns c0, c1 … of `from`: `v<n>` is the value of a compact column, `c<n>` its text only where that differs from the value's. */
export function compacted(forms: (CompactForm | null)[], from: string, treated = allAsWritten(forms)): string {
  const stored = forms.flatMap((form, column) => {
    const treatment = treated[column]
    if ('instead' in treatment) return []
    if (!form) return [`${treatment.stored(`c${column}`)} as c${column}`]
    return [`v${column}, ${treatment.stored(`nullif(c${column}, ${textOf(form, column)})`)} as c${column}`]
  })
  const values = forms.flatMap((form, column) => (form && 'stored' in treated[column] ? [`, ${numberOf(form, column)} as v${column}`] : []))
  return `select ${stored.join(', ')} from (select *${values.join('')} from ${from})`
}

/** Select list that gives the texts back, under the names c0, c1 … */
export function verbatim(forms: (CompactForm | null)[], treated = allAsWritten(forms)): string {
  const texts = forms.map((form, column) => {
    const treatment = treated[column]
    if ('instead' in treatment) return `${treatment.instead} as c${column}`
    return form ? `coalesce(c${column}, ${textOf(form, column)}) as c${column}` : `c${column}`
  })
  return texts.join(', ')
}

function numberOf(form: CompactForm, column: number): string {
  if (form.type !== 'code') return `try_cast(c${column} as ${form.type})`
  return `try_cast('1' || substr(c${column}, ${[...form.prefix].length + 1}) as bigint)`
}

function textOf(form: CompactForm, column: number): string {
  return form.type === 'code' ? `'${form.prefix.replaceAll("'", "''")}' || substr(v${column}::varchar, 2)` : `v${column}::varchar`
}
