import { describe, expect, it } from 'vitest'
import { kinds } from '../../../../analytics/kinds/kinds'
import { models } from '../../../../analytics/kinds/model'

describe('statements and mapping kinds stay in step', () => {
  it('every kind has a statement', () => expect(models.map((model) => model.kind).sort()).toEqual(kinds.map((kind) => kind.kind).sort()))

  it.each(kinds)('$kind: same fields, types and persons', (kind) => {
    const model = models.find((candidate) => candidate.kind === kind.kind)!
    expect(model.fields).toEqual(kind.fields)
    expect(model.roles.map((role) => ({ ...role, department: role.department ?? undefined }))).toEqual(
      kind.persons.map((person) => ({ department: undefined, ...person })),
    )
  })

  it.each(models)('$kind: required and main fields exist', (model) => {
    for (const field of [...model.required, ...model.main]) expect(Object.keys(model.fields)).toContain(field)
  })
})
