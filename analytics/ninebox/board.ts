// The nine-box board: placements by the figures, decisions on top, who stands close to a cut, and the distribution against the guideline.
// Names are masked here, so that a masked board never holds one, of a person or of anything called after a person.
import type { Mask } from '../masking/mask'
import type { SaidTraits } from '../masking/shared-traits'
import type { Language } from '../messages/types'
import type { Slice } from '../metric/types'
import type { Database } from '../workspace/query'
import { type BoardRow, cycleOf, type NineBoxSetting, readNames, readPeople, readSession, readSetting, type SharedNames } from './board-row'
import { type Closeness, closenessOf } from './borderline'
import { distributionOf } from './distribution'
import { type BoardMask, maskBoard } from './mask'
import type { Box, NineBoxBoard, NineBoxPerson, NineBoxWords, NotPlacedCause } from './types'
import { nineBoxWords } from './words'

export interface BoardRequest {
  slice: Slice
  peerGroup?: string
  masked: boolean
  /** Stand-ins that are shared with what is shown beside the board; read anew where there are none. */
  names?: Mask
  language: Language
}

/**
 * The board of one cycle (the slice's, else the current one), cut down to a department with its subtree, a role family and a peer group.
 * Scores 0–100, errors in points, shares 0–1. Percentiles and cuts are always taken in the whole peer group, never in the slice.
 */
export async function nineBoxBoard(
  db: Database,
  { slice, peerGroup, masked, names: shared, language }: BoardRequest,
): Promise<NineBoxBoard> {
  const words = nineBoxWords(language)
  const cycle = await cycleOf(db, slice.cycle)
  const setting = await readSetting(db)
  const everybody = await readPeople(db, cycle, slice)
  const groupName = (row: BoardRow) => row.peer_group || words.noPeerGroup
  const rows = everybody.filter((row) => peerGroup === undefined || groupName(row) === peerGroup)
  const closeness = await closenessOf(db, cycle, rows, setting)
  const names = await readNames(db, cycle)
  const mask = masked ? await maskBoard(db, rows, names, language, shared) : null
  const all = rows.map((row, index) => toPerson(row, closeness[index], names, words, mask))
  if (mask) all.sort((a, b) => (a.name < b.name ? -1 : 1))
  const people = all.filter((person) => person.box !== null)
  const boxes = people.map((person) => person.box as Box)
  return {
    people,
    notPlaced: all.filter((person) => person.box === null),
    boxes: ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((box) => countOf(box, boxes, words)),
    ...distributionOf(boxes, setting),
    weights: { automated: setting.automated_weight, manager: setting.manager_weight, crossDepartment: setting.cross_department_weight },
    potentialFrom: { source: setting.potential_source, rated: rows.filter((row) => row.rated_band !== null).length },
    cuts: cutsOf(setting),
    peerGroups: groupsOf(everybody, words, mask).sort((a, b) => a.localeCompare(b, language)),
    masked,
    ...(await readSession(db, cycle)),
  }
}

function groupsOf(rows: readonly BoardRow[], words: NineBoxWords, mask: BoardMask | null): string[] {
  return [...new Set(rows.map(({ peer_group }) => (mask ? mask.names.of('peerGroup', peer_group) : peer_group) || words.noPeerGroup))]
}

/**
 * @param mask stand-ins for names; null shows names. Masked, nothing of a person is left but figures and what many have in common: no number, no manager, and
 * no id of a department, which is its path.
 */
export function toPerson(
  row: BoardRow,
  closeness: Closeness,
  names: SharedNames,
  words: NineBoxWords,
  mask: BoardMask | null,
): NineBoxPerson {
  const traits = mask ? (mask.traits.get(row.employee_id) ?? nothingSaid) : openTraits(row, names, words)
  return {
    employeeId: row.employee_id,
    employeeNo: mask ? '' : row.employee_no,
    name: mask ? (mask.codes.get(row.employee_id) ?? '—') : row.name,
    department: traits.department,
    departmentId: mask ? '' : (row.department_id ?? ''),
    peerGroup: traits.peerGroup,
    level: traits.level,
    manager: mask ? null : (names.managers.get(row.manager_id ?? '') ?? null),
    performance: row.performance,
    parts: { automated: row.automated, manager: row.manager, crossDepartment: row.cross_department },
    potential: row.potential,
    potentialRating: row.rated_band === null ? null : levels[row.rated_band],
    potentialParts: { behaviour: row.behaviour, learning: row.learning, collaboration: row.collaboration },
    performanceError: closeness.performanceError,
    potentialError: closeness.potentialError,
    computedBox: row.box,
    box: row.decided_box ?? row.box,
    borderline: closeness.borderline,
    evidence: row.evidence,
    moved: row.decided_box !== null && row.decided_box !== row.box,
    reweighted: row.performance_reweighted || row.potential_reweighted,
    cause: causeOf(row),
  }
}

const levels = ['low', 'middle', 'high'] as const

const nothingSaid: SaidTraits = { department: '', peerGroup: '', level: null }

const openTraits = (row: BoardRow, names: SharedNames, words: NineBoxWords): SaidTraits => ({
  department: names.departments.get(row.department_id ?? '') || words.noDepartment,
  peerGroup: row.peer_group || words.noPeerGroup,
  level: row.level,
})

function causeOf({ performance, potential_band: potential, potential_source: source }: BoardRow): NotPlacedCause | null {
  if (performance === null && potential === null) return 'no_inputs'
  if (performance === null) return 'no_performance'
  if (potential !== null) return null
  return source === 'rated' ? 'no_rating' : 'no_potential'
}

function countOf(box: Box, boxes: readonly Box[], words: NineBoxWords) {
  const count = boxes.filter((candidate) => candidate === box).length
  return { box, name: words.boxes[box], count, share: boxes.length ? count / boxes.length : 0 }
}

function cutsOf(setting: NineBoxSetting): NineBoxBoard['cuts'] {
  const cuts: [number, number] =
    setting.cuts_mode === 'absolute' ? [setting.absolute_low, setting.absolute_high] : [setting.percentile_low, setting.percentile_high]
  return { mode: setting.cuts_mode, performance: cuts, potential: setting.potential_source === 'rated' ? null : [...cuts] }
}
