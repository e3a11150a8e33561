// Words of columns with a closed list that stand in no list.
import type { Kind } from '../../kinds/shared/types'
import { reader } from '../../vocabulary/code-of'
import { codedWords, rowStates } from '../../vocabulary/coded-words'
import { toSimplified } from '../../vocabulary/traditional'
import type { Vocabulary } from '../../vocabulary/types'
import type { Database } from '../../workspace/query'
import { LONGEST_STATE } from './leave-out-void'
import { mappedFields } from './profile'
import { quote } from './types'
import { type TypedSource, typedRows } from './typing'

const isState = (vocabulary: Vocabulary): boolean => rowStates.some((one) => one === vocabulary)

/** Words that no list knows, one item a sheet and word with how many rows say it. */
export async function listUnknownWords(db: Database, model: Kind, sources: TypedSource[]): Promise<void> {
  const fields = Object.entries(model.coded ?? {}).filter(([field]) =>
    sources.some(({ source }) => mappedFields(source).some((mapped) => mapped.field === field)),
  )
  if (fields.length === 0) return
  const doubtful = await doubtfulFields(db, model, fields)
  for (const [field, vocabulary] of fields) if (doubtful.has(field)) await listWordsOf(db, model, field, vocabulary)
}

/** Words that are looked at here; a column with more of them is left to the database. */
const MOST_WORDS = 200
/** Of these signs alone, none of them traditional, a word has the same key here as there. */
const isPlain = (text: string): boolean => /^[\u4e00-\u9fffA-Za-z0-9 ]+$/.test(text) && toSimplified(text) === text

/** Fields with a word that the list may not have: to plan the whole list for the database takes longer than to look up the few words of most columns. */
async function doubtfulFields(db: Database, model: Kind, fields: [string, Vocabulary][]): Promise<Set<string>> {
  const selects = fields.map(
    ([field]) =>
      `(select distinct ${quote(field)} as field, "${field}" as text from ${typedRows(model)} where "${field}" is not null limit ${MOST_WORDS})`,
  )
  const words = await db.all<{ field: string; text: string }>(selects.join(' union all '))
  const isDoubtful = ([field, vocabulary]: [string, Vocabulary]) => {
    const own = words.filter((word) => word.field === field)
    if (own.length === MOST_WORDS) return true
    const codeOfWord = reader(codedWords[vocabulary])
    return own.some(({ text }) => !isPlain(text) || listed(vocabulary).includes(codeOfWord(text) ?? 'unknown'))
  }
  return new Set(fields.filter(isDoubtful).map(([field]) => field))
}

/** Codes of words that are listed. */
const listed = (vocabulary: Vocabulary): string[] =>
  isState(vocabulary) && vocabulary !== 'completion' ? ['unknown', 'unsure'] : ['unknown']

async function listWordsOf(db: Database, model: Kind, field: string, vocabulary: Vocabulary): Promise<void> {
  const codes = listed(vocabulary)
  await db.run(
    `insert into staged_issue
     select ${quote(codes.includes('unsure') ? 'unsure_status' : 'unknown_word')}, 'warn', false, w._sheet_id, w._row, c.col, ${quote(field)},
       json_object('text', left(w.text, 40), 'count', w.n)
     from (
       select *, coalesce(${vocabulary}_code(text), 'unknown') as code
       from (
         select _sheet_id, any_value("${field}") as text, count(distinct _row) as n, min(_row) as _row
         from ${typedRows(model)} where "${field}" is not null${vocabulary === 'rowNote' ? ` and length("${field}") <= ${LONGEST_STATE}` : ''}${vocabulary === 'potential' ? ` and not is_unrated("${field}")` : ''} group by _sheet_id, "${field}"
       )
     ) w
     join field_column c on c.sheet = w._sheet_id and c.field = ${quote(field)}
     where code in (${codes.map(quote).join(', ')})`,
  )
}
