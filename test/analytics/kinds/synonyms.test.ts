// What people and systems call the fields: a list kept apart from the dictionary, so that no name is lost from it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../analytics/kinds/kinds'
import { fieldsOf, synonymsOf } from '../../../analytics/kinds/synonyms'
import { headerKey } from '../../../analytics/vocabulary/header-key'

const listed = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

const names = listed('synonyms.tsv')

describe('the dictionary', () => {
  it('has every listed name in the words of its field', () => {
    const lost = names.filter(([kind, field, name]) => !fieldsOf(kind, headerKey(name)).some((hit) => hit.field === field))
    expect(lost).toEqual([])
    expect(names.length).toBeGreaterThan(850)
  })

  it('says every name once in the words of a field', () => {
    const twice = kinds.flatMap(({ kind }) =>
      Object.entries(synonymsOf(kind)).flatMap(([field, { strong, weak }]) => {
        const keys = [...strong, ...weak].map(headerKey)
        return keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `${kind}.${field}: ${key}`)
      }),
    )
    expect(twice).toEqual([])
  })
})
