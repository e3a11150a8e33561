// The nine-box as a grid of names, the distribution against the guideline, and who is not placed.
import type { SheetKind } from '../../kinds/shared/types'
import { smallGroupLimit } from '../../metric/figure'
import { nineBoxBoard } from '../../ninebox/board'
import type { Box, NineBoxBoard, NineBoxPerson } from '../../ninebox/types'
import { nineBoxWords } from '../../ninebox/words'
import type { Block, ChartBlock, GridBox, GridName, Origin } from '../document/blocks'
import type { Asked, ReportAnswers, RoomBlocks, Said } from '../document/document'
import { ofQuery } from '../document/origin'

/** Top row first: high potential. */
const order: Box[][] = [
  [7, 8, 9],
  [4, 5, 6],
  [1, 2, 3],
]
const tones: Partial<Record<Box, 'high' | 'low'>> = { 6: 'high', 8: 'high', 9: 'high', 1: 'low', 2: 'low', 4: 'low' }
const namesShown = 60
const axes = ['performance', 'potential'] as const
type Axis = (typeof axes)[number]
/** The arrow lies along the axis: performance rises to the right, potential to the top. */
const signs: Record<Axis, string> = { performance: '↔', potential: '↕' }
const kinds: SheetKind[] = ['employee', 'goal', 'review', 'behavior_tag', 'learning_record', 'feedback', 'goal_action_node', 'work_record']

/** Made without names from the start. */
export async function askBoard({ db, slice, language, mask }: Asked): Promise<Pick<ReportAnswers, 'board' | 'boardWithheld'>> {
  const board = await nineBoxBoard(db, { slice, masked: mask !== null, names: mask ?? undefined, language })
  const count = board.people.length + board.notPlaced.length
  return { board, boardWithheld: mask !== null && count > 0 && count < (await smallGroupLimit(db)) }
}

export const boardBlocks: RoomBlocks = (answers, said) => {
  const { words } = said
  const from = ofQuery(answers, 'analytics/ninebox/board_people.sql', kinds)
  const heading: Block = { kind: 'heading', level: 2, text: words.sections.ninebox, newPage: true, from }
  if (answers.boardWithheld) return [heading, { kind: 'text', look: 'note', texts: [words.withheld], from }]
  const { board } = answers
  return [
    heading,
    { kind: 'text', look: 'note', texts: [factsOf(board, said), ...sourceOf(board, said)], from },
    {
      kind: 'grid',
      up: words.potentialAxis,
      across: words.performanceAxis,
      rows: order.map((row) => row.map((box) => boxOf(box, board, said))),
      from,
    },
    distributionOf(board, from, said),
    ...(board.notPlaced.length ? notPlacedBlocks(board.notPlaced, from, said) : []),
  ]
}

function factsOf({ people, notPlaced, decisions }: NineBoxBoard, { words }: Said): string {
  const near = (axis: Axis) => people.filter((person) => person.borderline[axis] === 'within_error').length
  return words.boardFacts(people.length, notPlaced.length, near('performance'), near('potential'), decisions)
}

/** Where potential comes from, wherever files have another answer than what is computed. */
function sourceOf({ potentialFrom: { source, rated } }: NineBoxBoard, { words }: Said): string[] {
  if (source === 'rated') return [words.potentialRated]
  return rated > 0 ? [words.potentialComputed(rated)] : []
}

function boxOf(number: Box, { boxes, people }: NineBoxBoard, { words, format }: Said): GridBox {
  const summary = boxes.find((candidate) => candidate.box === number)
  const inside = people.filter((person) => person.box === number)
  return {
    title: summary?.name ?? '',
    count: `${format.count(inside.length)} · ${format.percent(summary?.share ?? 0)}`,
    tone: tones[number] ?? null,
    names: inside.slice(0, namesShown).map((person) => nameOf(person, words)),
    more: inside.length > namesShown ? `+ ${format.count(inside.length - namesShown)}` : null,
  }
}

function nameOf({ name, borderline, moved }: NineBoxPerson, words: Said['words']): GridName {
  const near = axes.filter((axis) => borderline[axis] === 'within_error')
  const sign = near.map((axis) => signs[axis]).join('')
  return {
    text: [name, sign, moved ? '↗' : ''].filter(Boolean).join(' '),
    title: [...near.map((axis) => words.borderline[axis]), moved ? words.moved : ''].filter(Boolean).join(' · '),
    isNear: near.length > 0,
    isMoved: moved,
  }
}

function distributionOf({ distribution, cuts, guidelineP }: NineBoxBoard, from: Origin, { words, format, language }: Said): ChartBlock {
  const { bands } = nineBoxWords(language)
  return {
    kind: 'chart',
    parts: distribution.map(({ band, count, share, guideline }) => ({
      tone: band,
      share,
      text: words.band(bands[band], count, format.percent(share), guideline),
    })),
    note: cuts.mode === 'percentile' ? words.untested : words.guideline(format.p(guidelineP)),
    from,
  }
}

function notPlacedBlocks(people: readonly NineBoxPerson[], from: Origin, { words, language }: Said): Block[] {
  const { columns } = words
  const { causes } = nineBoxWords(language)
  const rows = people.map(({ name, employeeNo, department, cause }) =>
    [name, employeeNo, department, cause ? causes[cause] : ''].map((text) => ({ text })),
  )
  const heads = [columns.name, columns.number, columns.department, columns.cause].map((title) => ({ title }))
  return [
    { kind: 'heading', level: 3, text: words.notPlaced, from },
    { kind: 'table', columns: heads, rows, from },
  ]
}
