// What holds for every form of a template is said once, as it is of a list that has a row for each of them.
import type { Database } from '../../workspace/query'
import type { LoadSheet } from './types'

/** Said of a column or a sheet; whatever is said of what somebody filled in is said where it stands. */
const ofTemplate = [
  'scale_unknown',
  'rating_without_score',
  'column_missing',
  'column_doubtful',
  'no_figure_yet',
  'rows_uncounted',
  'cycle_assumed',
  'form_rest',
  'form_head',
  'mapping_question',
  'unknown_form',
]

interface Staged {
  /** Larger than what a number holds exactly. */
  id: string
  code: string
  severity: string
  blocking: boolean
  sheet: number
  row: number | null
  col: number | null
  field: string | null
  print: string
  facts: Facts
}

interface Facts extends Record<string, unknown> {
  count?: number
  words?: { word: string; count?: number }[] | null
}

/** Keeps the first of those that differ by the form alone, with how many forms it speaks of. */
export async function sayOnceOfForms(db: Database, sheets: readonly LoadSheet[]): Promise<void> {
  const forms = sheets.filter(({ layout }) => layout?.form || layout?.head).map(({ sheetId }) => sheetId)
  if (forms.length < 2) return
  const staged = await db.all<Staged>(
    `select f.rowid::varchar as id, f.code, f.severity, f.blocking, f.sheet_id as sheet, f.row as "row", f.col, f.field, s.fingerprint as print, f.facts
     from staged_issue f join source_sheet s using (sheet_id)
     where f.sheet_id in (${forms.join(', ')}) and f.code in (${ofTemplate.map((code) => `'${code}'`).join(', ')}) and s.fingerprint is not null
     order by f.sheet_id, f.row nulls first, f.rowid`,
  )
  const alike = new Map<string, Staged[]>()
  for (const issue of staged) {
    const { count: _, highest: __, text: ___, words: ____, ...same } = issue.facts
    const key = JSON.stringify([issue.code, issue.print, issue.col, issue.field, same])
    alike.set(key, [...(alike.get(key) ?? []), issue])
  }
  const several = [...alike.values()].filter((issues) => issues.length > 1)
  if (several.length === 0) return
  const kept = several.map((issues) => {
    const { id: _, print: __, ...first } = issues[0]
    return { ...first, facts: together(issues) }
  })
  await db.run(
    `delete from staged_issue where rowid in (${several
      .flat()
      .map(({ id }) => id)
      .join(', ')})`,
  )
  await db.run(
    `insert into staged_issue select code, severity, blocking, sheet, "row", col, field, facts from (select unnest(
       $kept::json::struct(code varchar, severity varchar, blocking boolean, sheet integer, "row" integer, col integer, field varchar, facts json)[], recursive := true))`,
    { kept: JSON.stringify(kept) },
  )
}

/** Counts are added up, and of scores that do not say what they are of the highest is told. */
function together(issues: Staged[]): Facts {
  const highest = [...issues].sort((a, b) => Number(b.facts.highest ?? 0) - Number(a.facts.highest ?? 0))[0].facts
  const counts = issues.flatMap(({ facts }) => (typeof facts.count === 'number' ? [facts.count] : []))
  const words = new Map<string, number>()
  for (const { facts } of issues) for (const { word, count = 1 } of facts.words ?? []) words.set(word, (words.get(word) ?? 0) + count)
  return {
    ...highest,
    ...(counts.length ? { count: counts.reduce((sum, count) => sum + count, 0) } : {}),
    ...(words.size ? { words: [...words].map(([word, count]) => ({ word, count })) } : {}),
  }
}
