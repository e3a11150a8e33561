// Everything the figures about one person rest on: facts with their cells, reviews, action items, decisions. The masked file names nobody.
import { AnalyticsError } from '../errors'
import { type CellKey, cellAddresses } from '../metric/address'
import type { Language, SourceCell } from '../metric/types'
import { nineBoxWords } from '../wording/ninebox'
import type { Database } from '../workspace/query'
import { nineBoxBoard, toPerson } from './board'
import { cycleOf, readNames, readPeople, readSetting } from './board-row'
import { closenessOf } from './borderline'
import { withoutNames } from './mask'
import namesAround from './names_around.sql'
import personActions from './person_actions.sql'
import personDecisions from './person_decisions.sql'
import personDetail from './person_detail.sql'
import personEvidence from './person_evidence.sql'
import personReviews from './person_reviews.sql'
import type { NineBoxBoard, NineBoxPerson, NineBoxWords, PersonFile } from './types'

export interface PersonRequest {
  employeeId: string
  cycle?: string
  masked: boolean
  language: Language
  /** The board the person is shown beside, so that a masked person bears the same code; without it the whole cycle's board is made. */
  board?: NineBoxBoard
}

/** What only the file of a person shows: the day of hiring, and the weight each part of performance got, 0–1. */
interface Detail {
  hireDate: string | null
  automated: number | null
  manager: number | null
  crossDepartment: number | null
}
/** Where a row came from; null for one that came from no sheet. */
interface Lineage {
  sheetId: number | null
  row: number | null
  column: number | null
}
interface Fact extends Lineage {
  kind: 'goal' | 'records' | 'tag' | 'learning'
  text: string
  attainment: number | null
  share: number | null
  actual: number | null
  target: number | null
  unit: string | null
  count: number | null
  points: number | null
  hours: number | null
  score: number | null
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

/**
 * Masked: no name, number, hire date, comment, reviewer, reason or cell, and known names taken out of titles.
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
  return masked ? maskedFile(db, file, request, cycle) : file
}

function wordedFact(fact: Fact, words: NineBoxWords): { kind: string; text: string; value: string | null } {
  const kind = words.evidence[fact.kind]
  if (fact.kind === 'records') return { kind, text: fact.text || words.otherRecords, value: words.records(fact.count ?? 0) }
  if (fact.kind === 'tag') return { kind, text: fact.text, value: fact.points === null ? null : words.points(rounded(fact.points)) }
  if (fact.kind === 'learning') return { kind, text: fact.text, value: words.learning(maybe(fact.hours), maybe(fact.score)) || null }
  return { kind, text: fact.text, value: goalValue(fact, words) }
}

function goalValue({ attainment, share, actual, target, unit }: Fact, words: NineBoxWords): string | null {
  const parts = [
    attainment === null ? null : words.goal(`${rounded(attainment)}%`, share === null ? null : `${rounded(100 * share)}%`),
    actual === null || target === null ? null : words.target(rounded(actual), rounded(target), unit ?? ''),
  ]
  return parts.filter((part) => part !== null).join(' · ') || null
}

/** The cells of some rows in one query. */
async function cellsOf(db: Database, rows: readonly Lineage[]): Promise<(row: Lineage) => SourceCell | null> {
  const keyOf = ({ sheetId, row, column }: Lineage): CellKey | null => (sheetId === null || row === null ? null : { sheetId, row, column })
  const cells = await cellAddresses(db, rows.map(keyOf))
  const byRow = new Map(rows.map((row, at) => [row, cells[at]]))
  return (row) => byRow.get(row) ?? null
}

const rounded = (value: number): string => String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)))
const maybe = (value: number | null): string | null => (value === null ? null : rounded(value))

async function maskedFile(db: Database, file: PersonFile, request: PersonRequest, cycle: string): Promise<PersonFile> {
  const { employeeId, language } = request
  const board = request.board ?? (await nineBoxBoard(db, { slice: { cycle }, masked: true, language }))
  const rows = await db.all<{ name: string | null }>(namesAround, { employee: employeeId })
  const names = rows.map((row) => row.name).filter((name) => name !== null)
  const clean = (text: string) => withoutNames(text, names)
  return {
    ...file,
    person: maskedPerson(board, file.person),
    hireDate: null,
    evidence: file.evidence.map((fact) => ({ ...fact, text: clean(fact.text), cell: null })),
    reviews: file.reviews.map((review) => ({ ...review, reviewer: null, comment: null, cell: null })),
    actions: file.actions.map((action) => ({ ...action, action: clean(action.action), cell: null })),
    decisions: file.decisions.map((decision) => ({ ...decision, reason: '' })),
  }
}

/** The person as the masked board has them; with an unmasked or narrower board nothing but a blank is left to show. */
function maskedPerson(board: NineBoxBoard, person: NineBoxPerson): NineBoxPerson {
  const onBoard = board.masked
    ? [...board.people, ...board.notPlaced].find((candidate) => candidate.employeeId === person.employeeId)
    : undefined
  return onBoard ?? { ...person, name: '—', employeeNo: '', manager: null }
}
