// Everything the figures about one person rest on: facts with their cells, reviews, action items, decisions. The masked file names nobody.
import type { Mask } from '../masking/mask'
import { AnalyticsError } from '../messages/errors'
import type { Language } from '../messages/types'
import { type CellKey, cellAddresses } from '../metric/address'
import type { Database } from '../workspace/query'
import type { SourceCell } from '../workspace/types'
import { nineBoxBoard, toPerson } from './board'
import { type BoardRow, cycleOf, readNames, readPeople, readSetting } from './board-row'
import { type Closeness, closenessOf } from './borderline'
import { type Fact, type Lineage, maskedFacts, numbered, wordedFact } from './facts'
import { maskBoard } from './mask'
import personActions from './person_actions.sql'
import personDecisions from './person_decisions.sql'
import personDetail from './person_detail.sql'
import personEvidence from './person_evidence.sql'
import personReviews from './person_reviews.sql'
import type { NineBoxBoard, NineBoxPerson, PersonFile } from './types'
import { nineBoxWords } from './words'

export interface PersonRequest {
  employeeId: string
  cycle?: string
  masked: boolean
  language: Language
  /** The board the person is shown beside, so that a masked person bears the same code; without it the whole cycle's board is made. */
  board?: NineBoxBoard
  /** Stand-ins shared with that board. */
  names?: Mask
}

/** What only the file of a person shows: the day of hiring, and the weight each part of performance got, 0–1. */
interface Detail {
  hireDate: string | null
  automated: number | null
  manager: number | null
  crossDepartment: number | null
}
interface Review extends Lineage {
  type: string
  reviewer: string | null
  score: number | null
  scoreMax: number | null
  comment: string | null
}
interface Action extends Lineage {
  action: string
  due: string | null
  done: boolean
}

/** What is known of the person before it is worded. */
interface Given {
  row: BoardRow
  closeness: Closeness
  facts: readonly Fact[]
  request: PersonRequest
  cycle: string
}
const reviewTypes = ['SELF', 'MANAGER', 'PEER', 'CROSS_DEPT', 'UPWARD', 'DOTTED', 'SKIP', 'EXTERNAL', 'UNKNOWN'] as const

/**
 * Masked: figures and dates, no text of a cell, no name, number, hire date, comment, reviewer, reason or cell.
 * @throws AnalyticsError `unknown_person` for anybody not calibrated in the cycle
 */
export async function personFile(db: Database, request: PersonRequest): Promise<PersonFile> {
  const { employeeId, masked, language } = request
  const words = nineBoxWords(language)
  const cycle = await cycleOf(db, request.cycle)
  const of = { cycle, employee: employeeId }
  const [row] = await readPeople(db, cycle, {}, employeeId)
  if (!row) throw new AnalyticsError('unknown_person', { cycle })
  const [closeness] = await closenessOf(db, cycle, [row], await readSetting(db))
  const shown = toPerson(row, closeness, await readNames(db, cycle), words, null)
  const detail = await db.first<Detail>(personDetail, of)
  const facts = await db.all<Fact>(personEvidence, of)
  const reviews = await db.all<Review>(personReviews, of)
  const actions = await db.all<Action>(personActions, of)
  const decisions = await db.all<PersonFile['decisions'][number]>(personDecisions, of)
  const cellOf = await cellsOf(db, [...facts, ...reviews, ...actions])
  const file: PersonFile = {
    person: shown,
    potentialSource: row.potential_source,
    hireDate: detail?.hireDate ?? null,
    weightsUsed: { automated: detail?.automated ?? 0, manager: detail?.manager ?? 0, crossDepartment: detail?.crossDepartment ?? 0 },
    evidence: facts.map((fact) => ({ ...wordedFact(fact, words), cell: cellOf(fact) })),
    reviews: reviews.map((review) => {
      const { type, reviewer, score, scoreMax, comment } = review
      return { type, reviewer, score, scoreMax, comment, cell: cellOf(review) }
    }),
    actions: actions.map((row) => ({ action: row.action, due: row.due, done: row.done, cell: cellOf(row) })),
    decisions,
  }
  return masked ? maskedFile(db, file, { row, closeness, facts, request, cycle }) : file
}

/** The cells of some rows in one query. */
async function cellsOf(db: Database, rows: readonly Lineage[]): Promise<(row: Lineage) => SourceCell | null> {
  const keyOf = ({ sheetId, row, column }: Lineage): CellKey | null => (sheetId === null || row === null ? null : { sheetId, row, column })
  const cells = await cellAddresses(db, rows.map(keyOf))
  const byRow = new Map(rows.map((row, at) => [row, cells[at]]))
  return (row) => byRow.get(row) ?? null
}

/** Whoever is not on the masked board bears a dash. */
async function maskedFile(db: Database, file: PersonFile, given: Given): Promise<PersonFile> {
  const { row, closeness, facts, request, cycle } = given
  const { language, names } = request
  const words = nineBoxWords(language)
  const board = request.board ?? (await nineBoxBoard(db, { slice: { cycle }, masked: true, language, names }))
  const shared = await readNames(db, cycle)
  const nobody = await maskBoard(db, [], shared, language, names)
  const actions = numbered(
    file.actions.map(() => words.action),
    words,
  )
  return {
    person: onBoard(board, row.employee_id) ?? toPerson(row, closeness, shared, words, nobody),
    potentialSource: file.potentialSource,
    hireDate: null,
    weightsUsed: file.weightsUsed,
    evidence: maskedFacts(facts, words).map((fact) => ({ ...fact, cell: null })),
    reviews: file.reviews.map(({ type, score, scoreMax }) => ({
      type: reviewTypes.find((known) => known === type.toUpperCase()) ?? '',
      reviewer: null,
      score,
      scoreMax,
      comment: null,
      cell: null,
    })),
    actions: file.actions.map(({ due, done }, at) => ({ action: actions[at], due, done, cell: null })),
    decisions: file.decisions.map((decision) => ({ ...decision, reason: '' })),
  }
}

function onBoard(board: NineBoxBoard, employeeId: string): NineBoxPerson | undefined {
  return board.masked ? [...board.people, ...board.notPlaced].find((candidate) => candidate.employeeId === employeeId) : undefined
}
