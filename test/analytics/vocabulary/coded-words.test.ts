// Every closed list of words: JavaScript and the database read a word alike, of whatever list it is.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reader } from '../../../analytics/vocabulary/code-of'
import { codedWords } from '../../../analytics/vocabulary/coded-words'
import type { Workspace } from '../../../analytics/workspace/open'
import { freshWorkspace } from '../../support/open-workspace'

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

/** The words of all lists, and some that say the same with more words. */
const texts = [
  ...new Set(
    Object.values(codedWords).flatMap(({ words }) =>
      Object.values(words).flatMap((list) =>
        list.flatMap((word) => [word, word.toUpperCase(), `已${word}`, `未 ${word}`, `not ${word}`, `${word}了`]),
      ),
    ),
  ),
]

it.each(Object.entries(codedWords))('%s', async (name, vocabulary) => {
  const codeOf = reader(vocabulary)
  const rows = await workspace.db.all<{ text: string; code: string | null }>(
    `select text, ${name}_code(text) as code from (select unnest($texts::json::varchar[]) as text)`,
    { texts: JSON.stringify(texts) },
  )
  expect(rows.map(({ text, code }) => [text, code])).toEqual(rows.map(({ text }) => [text, codeOf(text) ?? null]))
})
