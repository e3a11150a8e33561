// What the projected window may show. Names are masked here, before anything leaves the engine.
import { Mask, type Named } from '../../analytics/masking/mask'
import { nineBoxBoard } from '../../analytics/ninebox/board'
import { personFile } from '../../analytics/ninebox/person'
import type { NineBoxPerson } from '../../analytics/ninebox/types'
import { workspaceInfo } from '../../analytics/workspace/info'
import type { ProjectionView } from '../contract/presenter'
import type { EngineState } from './state'

export async function projectionView(state: EngineState): Promise<ProjectionView | null> {
  const { current, projection, language } = state
  if (!current || !projection) return null
  const { slice, peerGroup, employeeId, masked, box = null, paused = false } = projection
  const { company, cycle, departments } = await workspaceInfo(current)
  const shownCycle = slice.cycle ?? cycle
  const said: Named[] = [
    { kind: 'company', text: company },
    { kind: 'cycle', text: shownCycle },
    { kind: 'peerGroup', text: peerGroup ?? '' },
  ]
  const names = masked ? await Mask.read(current.db, language, said) : undefined
  const board = await nineBoxBoard(current.db, { slice, peerGroup, masked, names, language })
  const person = employeeId ? await personFile(current.db, { employeeId, cycle: slice.cycle, masked, language, board, names }) : null
  const department = departments.find((candidate) => candidate.id === slice.department)?.name ?? ''
  const title = names ? [names.of('department', department), names.of('peerGroup', peerGroup ?? '')] : [department, peerGroup]
  const view: ProjectionView = {
    title: title.filter(Boolean).join(' · '),
    company: names ? names.of('company', company) : company,
    cycle: names ? names.cycle(shownCycle) : shownCycle,
    language,
    masked,
    board,
    person,
    box,
    paused,
  }
  return masked ? withoutIds(view) : view
}

/** Employee ids are made of employee numbers, so a masked view has the codes in their place. */
function withoutIds(view: ProjectionView): ProjectionView {
  const coded = (person: NineBoxPerson): NineBoxPerson => ({ ...person, employeeId: person.name })
  const { board, person } = view
  return {
    ...view,
    board: { ...board, people: board.people.map(coded), notPlaced: board.notPlaced.map(coded) },
    person: person && { ...person, person: coded(person.person) },
  }
}
