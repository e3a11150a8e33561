// In which order sheets that ask are shown.
import { expect, it } from 'vitest'
import type { FileProposal, SheetReconciliation } from '../../renderer/contract/types'
import { openFirst, weightiestFirst } from '../../renderer/rooms/sources/sheet-state'

const file = (name: string, kind: string | null, decisive: boolean, certain: boolean): FileProposal =>
  ({
    file: name,
    alreadyImported: false,
    sheets: [{ kind, decisive, certain, leftOut: false, refusal: null, answered: null }],
  }) as unknown as FileProposal
const line = (sheet: string, decisive: boolean, read: number): SheetReconciliation =>
  ({ sheet, decisive, read }) as unknown as SheetReconciliation

it('asks first what other sheets hang on, then what has the most rows', () => {
  const files = [
    file('certain', 'goal', false, true),
    file('talks', 'performance_talk', false, false),
    file('unknown', null, false, false),
    file('roster', 'employee', true, false),
  ]
  expect(openFirst(files).map(({ file: name }) => name)).toEqual(['roster', 'talks', 'unknown', 'certain'])
  expect(weightiestFirst([line('few', false, 3), line('many', false, 90), line('people', true, 10)]).map(({ sheet }) => sheet)).toEqual([
    'people',
    'many',
    'few',
  ])
})
