// Focus, selection and keys of the nine-box, without a screen: what an arrow, a digit or a click means.
import type { Box } from '../../contract/types'

export type Direction = 'left' | 'right' | 'up' | 'down'
export interface Layout {
  /** People of each box in the order they are drawn. */
  boxes: Record<Box, string[]>
  /** People side by side in a box. */
  columns: number
  /** People without a box, in one line under the board. */
  waiting?: string[]
}
export interface BoardState {
  focus: string | null
  selected: string[]
  /** Where a run of selected people starts. */
  anchor: string | null
}
export type BoardAction =
  | { type: 'pick'; id: string; how: 'only' | 'toggle' | 'run' }
  | { type: 'focus'; id: string }
  | { type: 'arrow'; direction: Direction; extend: boolean }
  | { type: 'clear' }

export const allBoxes: Box[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
/** Reading order on screen: potential falls from the top row, performance rises to the right. */
export const drawnOrder: Box[] = [7, 8, 9, 4, 5, 6, 1, 2, 3]
export const nobody: BoardState = { focus: null, selected: [], anchor: null }

const steps: Record<Direction, [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, 1], down: [0, -1] }

/** The box beside `box`, null at the border of the board. */
export function neighbour(box: Box, direction: Direction): Box | null {
  const column = ((box - 1) % 3) + steps[direction][0]
  const row = Math.floor((box - 1) / 3) + steps[direction][1]
  if (column < 0 || column > 2 || row < 0 || row > 2) return null
  return (row * 3 + column + 1) as Box
}

export const boxOf = (layout: Layout, id: string | null): Box | null =>
  id === null ? null : (allBoxes.find((box) => layout.boxes[box].includes(id)) ?? null)
export const inOrder = (layout: Layout): string[] => [...drawnOrder.flatMap((box) => layout.boxes[box]), ...waitingIn(layout)]
const waitingIn = (layout: Layout): string[] => layout.waiting ?? []

/** The next box that way with somebody in it. */
function nextPeopled(layout: Layout, box: Box, direction: Direction): Box | null {
  const next = neighbour(box, direction)
  if (next === null || layout.boxes[next].length > 0) return next
  return nextPeopled(layout, next, direction)
}

/** Who an arrow leads to from `id`: within the box first, then into the next box that way; stays at the border. */
export function step(layout: Layout, id: string, direction: Direction): string {
  const box = boxOf(layout, id)
  if (box === null) return besideWaiting(layout, id, direction)
  const people = layout.boxes[box]
  const { columns } = layout
  const at = people.indexOf(id)
  const column = at % columns
  const lastRow = Math.floor((people.length - 1) / columns)
  const row = Math.floor(at / columns)
  if (direction === 'left' && column > 0) return people[at - 1]
  if (direction === 'right' && column < columns - 1 && at + 1 < people.length) return people[at + 1]
  if (direction === 'up' && row > 0) return people[at - columns]
  if (direction === 'down' && row < lastRow) return people[Math.min(at + columns, people.length - 1)]
  const next = nextPeopled(layout, box, direction)
  if (next !== null) return entry(layout.boxes[next], columns, direction, row, column)
  return direction === 'down' ? (waitingIn(layout)[0] ?? id) : id
}

/** In the line under the board; up leads back onto it. */
function besideWaiting(layout: Layout, id: string, direction: Direction): string {
  const people = waitingIn(layout)
  const at = people.indexOf(id)
  if (at < 0) return id
  if (direction === 'left') return people[Math.max(0, at - 1)]
  if (direction === 'right') return people[Math.min(people.length - 1, at + 1)]
  const peopled = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).find((box) => layout.boxes[box].length > 0)
  return direction === 'up' && peopled ? layout.boxes[peopled][layout.boxes[peopled].length - 1] : id
}

function entry(people: string[], columns: number, direction: Direction, row: number, column: number): string {
  const last = people.length - 1
  const lastRow = Math.floor(last / columns)
  const sameRow = Math.min(row, lastRow)
  if (direction === 'left') return people[Math.min(last, sameRow * columns + columns - 1)]
  if (direction === 'right') return people[sameRow * columns]
  if (direction === 'up') return people[Math.min(last, lastRow * columns + column)]
  return people[Math.min(last, column)]
}

function run(layout: Layout, from: string, to: string): string[] {
  const order = inOrder(layout)
  const [first, last] = [order.indexOf(from), order.indexOf(to)].sort((a, b) => a - b)
  return first < 0 ? [to] : order.slice(first, last + 1)
}

export function reduce(state: BoardState, action: BoardAction, layout: Layout): BoardState {
  if (action.type === 'clear') return { ...state, selected: [], anchor: null }
  if (action.type === 'focus') return { ...state, focus: action.id }
  if (action.type === 'pick') return pick(state, action.id, action.how, layout)
  const order = inOrder(layout)
  if (order.length === 0) return nobody
  const from = state.focus !== null && order.includes(state.focus) ? state.focus : null
  const focus = from === null ? order[0] : step(layout, from, action.direction)
  // One selected person is the one in hand: moving on lets go of it. Several stay selected.
  if (!action.extend) return state.selected.length > 1 ? { ...state, focus } : { focus, anchor: null, selected: [] }
  const anchor = state.anchor !== null && order.includes(state.anchor) ? state.anchor : (from ?? focus)
  return { focus, anchor, selected: run(layout, anchor, focus) }
}

function pick(state: BoardState, id: string, how: 'only' | 'toggle' | 'run', layout: Layout): BoardState {
  if (how === 'only') return { focus: id, anchor: id, selected: [id] }
  if (how === 'run') {
    const anchor = state.anchor ?? state.focus ?? id
    return { focus: id, anchor, selected: run(layout, anchor, id) }
  }
  const selected = state.selected.includes(id) ? state.selected.filter((other) => other !== id) : [...state.selected, id]
  return { focus: id, anchor: id, selected }
}

/** Keeps what still is on the board after people were moved or sliced away. */
export function prune(state: BoardState, layout: Layout): BoardState {
  const here = new Set(inOrder(layout))
  const held = (id: string | null) => (id !== null && here.has(id) ? id : null)
  return { focus: held(state.focus), anchor: held(state.anchor), selected: state.selected.filter((id) => here.has(id)) }
}

/** Whom a move concerns: the selection, else the person in focus. */
export const targets = (state: BoardState): string[] =>
  state.selected.length > 0 ? state.selected : state.focus === null ? [] : [state.focus]

export interface Key {
  key: string
  code: string
  altKey: boolean
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}
export type Intent =
  | { kind: 'act'; action: BoardAction }
  | { kind: 'move'; ids: string[]; box: Box }
  | { kind: 'open'; id: string }
  | { kind: 'undo' }
  | { kind: 'redo' }

const arrows: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** What a key means on the board; null when it means nothing here. */
export function intentOf(key: Key, state: BoardState, layout: Layout): Intent | null {
  const command = key.ctrlKey || key.metaKey
  if (command && key.key.toLowerCase() === 'z') return { kind: key.shiftKey ? 'redo' : 'undo' }
  const direction = arrows[key.key]
  if (direction && key.altKey) {
    const box = boxOf(layout, state.focus)
    const next = box === null ? null : neighbour(box, direction)
    return next === null ? null : { kind: 'move', ids: targets(state), box: next }
  }
  if (command || key.altKey) return null
  if (direction) return { kind: 'act', action: { type: 'arrow', direction, extend: key.shiftKey } }
  if (key.key === 'Escape') return { kind: 'act', action: { type: 'clear' } }
  if (state.focus === null) return null
  if (key.key === ' ') return { kind: 'act', action: { type: 'pick', id: state.focus, how: key.shiftKey ? 'run' : 'toggle' } }
  if (key.key === 'Enter') return { kind: 'open', id: state.focus }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code)
  if (digit && !key.shiftKey) return { kind: 'move', ids: targets(state), box: Number(digit[1]) as Box }
  return null
}
