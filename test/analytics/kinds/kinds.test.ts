import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../../analytics/kinds/kinds'
import { fieldNames as sharedNames } from '../../../analytics/kinds/shared/field-names'
import type { Workspace } from '../../../analytics/workspace/open'
import { filesIn, read } from '../../rules/source-files'
import { freshWorkspace } from '../../support/open-workspace'

/** What asks canonical tables: metrics, boards, reports; not what fills them. */
const asking = filesIn(['analytics'], ['.sql'])
  .filter((file) => !/^analytics\/(kinds|workspace|sources)\//.test(file))
  .map(read)

let workspace: Workspace
beforeAll(async () => {
  workspace = await freshWorkspace()
})
afterAll(() => workspace.close())

describe.each(kinds)('what is declared of $kind', (kind) => {
  it('names its own fields only', () => {
    const persons = kind.persons.flatMap(({ no, name, at, department }) => [no, name, at, ...(department ? [department] : [])])
    const named = [
      ...kind.requires.flat(),
      ...(kind.signs ?? []),
      ...(kind.proves ?? []).flat(),
      ...(kind.named ?? []),
      ...(kind.usual ?? []).flat(),
      ...kind.tells,
      ...kind.needed,
      ...kind.main,
      ...kind.happened,
      ...persons,
    ]
    const known = [...Object.keys(kind.fields), '#valueColumns']
    expect(named.filter((field) => !known.includes(field))).toEqual([])
    expect(Object.keys(kind.synonyms).filter((field) => !known.includes(field))).toEqual([])
    expect(Object.keys(kind.fieldNames).filter((field) => !known.includes(field))).toEqual([])
  })

  it('gives every field names that sheets use', () => {
    expect(Object.keys(kind.fields).filter((field) => !kind.synonyms[field]?.trim())).toEqual([])
  })

  it('feeds tables of the workspace, the one of its rows among them', async () => {
    const tables = await workspace.db.all<{ name: string }>('select table_name as name from duckdb_tables()')
    expect(kind.feeds.filter((table) => !tables.some(({ name }) => name === table))).toEqual([])
    if (kind.table) expect(kind.feeds).toContain(kind.table)
  })

  it('says so where no figure reads its rows, and nowhere else', () => {
    const isRead = (kind.table ? [kind.table] : kind.feeds).some((table) => asking.some((text) => new RegExp(`\\b${table}\\b`).test(text)))
    // What says how others are read needs no figure of its own.
    expect(kind.unread === true).toBe(kind.feeds.length > 0 && !isRead && !kind.decisive)
  })

  it('yields to fields of other kinds', () => {
    const others = Object.entries(kind.yields ?? {})
    const unknown = others.flatMap(([id, fields]) =>
      fields.filter((field) => !(field in (kinds.find((other) => other.kind === id)?.fields ?? {}))),
    )
    expect([unknown, others.some(([id]) => id === kind.kind)]).toEqual([[], false])
  })
})

it('names a field on screen in one place', () => {
  const named = [...kinds.flatMap(({ fieldNames }) => Object.keys(fieldNames)), ...Object.keys(sharedNames)]
  expect(named.filter((field, at) => named.indexOf(field) < at)).toEqual([])
})
