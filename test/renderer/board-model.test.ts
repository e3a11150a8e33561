import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../renderer/contract/types'
import {
  allBoxes,
  type BoardAction,
  type BoardState,
  boxOf,
  type Direction,
  inOrder,
  intentOf,
  type Key,
  type Layout,
  neighbour,
  nobody,
  prune,
  reduce,
  step,
  targets,
} from '../../renderer/rooms/ninebox/board-model'

const directions: Direction[] = ['left', 'right', 'up', 'down']
const back: Record<Direction, Direction> = { left: 'right', right: 'left', up: 'down', down: 'up' }

/** A board with `counts[n]` people in box n + 1, named by box and place. */
function boardOf(counts: number[], columns: number): Layout {
  const boxes = Object.fromEntries(allBoxes.map((box) => [box, Array.from({ length: counts[box - 1] }, (_, n) => `b${box}p${n}`)]))
  return { boxes: boxes as Layout['boxes'], columns }
}
const anyBoard = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 9, maxLength: 9 }), fc.integer({ min: 1, max: 4 }))
  .filter(([counts]) => counts.some((count) => count > 0))
  .map(([counts, columns]) => boardOf(counts, columns))
const boardAndPerson = anyBoard.chain((layout) => fc.tuple(fc.constant(layout), fc.constantFrom(...inOrder(layout))))

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  code: /^\d$/.test(name) ? `Digit${name}` : name,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})

describe('the boxes', () => {
  it('lie potential over performance', () => {
    expect(neighbour(5, 'up')).toBe(8)
    expect(neighbour(5, 'right')).toBe(6)
    expect(neighbour(5, 'down')).toBe(2)
    expect(neighbour(5, 'left')).toBe(4)
    expect(neighbour(9, 'up')).toBeNull()
    expect(neighbour(3, 'right')).toBeNull()
  })
  it('are neighbours both ways', () => {
    for (const box of allBoxes) {
      for (const direction of directions) {
        const next = neighbour(box, direction)
        if (next !== null) expect(neighbour(next, back[direction])).toBe(box)
      }
    }
  })
})

describe('arrows', () => {
  it('walk within a box before they leave it', () => {
    const layout = boardOf([0, 0, 0, 0, 5, 2, 0, 1, 0], 2)
    expect(step(layout, 'b5p0', 'right')).toBe('b5p1')
    expect(step(layout, 'b5p1', 'right')).toBe('b6p0')
    expect(step(layout, 'b5p1', 'down')).toBe('b5p3')
    expect(step(layout, 'b5p3', 'down')).toBe('b5p4')
    expect(step(layout, 'b5p0', 'up')).toBe('b8p0')
    expect(step(layout, 'b6p0', 'left')).toBe('b5p1')
  })
  it('skip empty boxes and stay at the border', () => {
    const layout = boardOf([1, 0, 1, 0, 0, 0, 0, 0, 0], 3)
    expect(step(layout, 'b1p0', 'right')).toBe('b3p0')
    expect(step(layout, 'b3p0', 'right')).toBe('b3p0')
    expect(step(layout, 'b1p0', 'up')).toBe('b1p0')
  })
  it('always lead to somebody on the board', () => {
    fc.assert(
      fc.property(
        boardAndPerson,
        fc.constantFrom(...directions),
        ([layout, id], direction) => boxOf(layout, step(layout, id, direction)) !== null,
      ),
    )
  })
  it('lead back where they came from inside a row', () => {
    fc.assert(
      fc.property(boardAndPerson, ([layout, id]) => {
        const right = step(layout, id, 'right')
        fc.pre(right !== id && boxOf(layout, right) === boxOf(layout, id))
        return step(layout, right, 'left') === id
      }),
    )
  })
  it('reach everybody from anybody of a single box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), (count, columns) => {
        const layout = boardOf([0, 0, 0, 0, count, 0, 0, 0, 0], columns)
        const seen = new Set(['b5p0'])
        const queue = ['b5p0']
        for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
          for (const direction of directions) {
            const next = step(layout, id, direction)
            if (!seen.has(next)) queue.push(next)
            seen.add(next)
          }
        }
        return seen.size === count
      }),
    )
  })
})

const anyAction = (layout: Layout): fc.Arbitrary<BoardAction> =>
  fc.oneof(
    fc.record({ type: fc.constant('arrow' as const), direction: fc.constantFrom(...directions), extend: fc.boolean() }),
    fc.record({
      type: fc.constant('pick' as const),
      id: fc.constantFrom(...inOrder(layout)),
      how: fc.constantFrom('only' as const, 'toggle' as const, 'run' as const),
    }),
    fc.record({ type: fc.constant('focus' as const), id: fc.constantFrom(...inOrder(layout)) }),
    fc.constant({ type: 'clear' as const }),
  )
const boardAndActions = anyBoard.chain((layout) => fc.tuple(fc.constant(layout), fc.array(anyAction(layout), { maxLength: 30 })))
const play = (layout: Layout, actions: BoardAction[]) =>
  actions.reduce<BoardState>((state, action) => reduce(state, action, layout), nobody)

describe('the selection', () => {
  it('holds each person once, and only people on the board', () => {
    fc.assert(
      fc.property(boardAndActions, ([layout, actions]) => {
        const state = play(layout, actions)
        const here = new Set(inOrder(layout))
        return (
          new Set(state.selected).size === state.selected.length &&
          state.selected.every((id) => here.has(id)) &&
          (state.focus === null || here.has(state.focus))
        )
      }),
    )
  })
  it('is undone by the same toggle', () => {
    fc.assert(
      fc.property(boardAndPerson, ([layout, id]) => {
        const toggle: BoardAction = { type: 'pick', id, how: 'toggle' }
        return play(layout, [toggle, toggle]).selected.length === 0
      }),
    )
  })
  it('loses whoever left the board', () => {
    fc.assert(
      fc.property(boardAndActions, ([layout, actions]) => {
        const smaller = { ...layout, boxes: { ...layout.boxes, 5: [] } }
        const state = prune(play(layout, actions), smaller)
        return [...state.selected, state.focus].every((id) => id === null || !id.startsWith('b5'))
      }),
    )
  })
  it('runs in reading order with Shift, and lets one person go when the focus walks on', () => {
    const layout = boardOf([0, 0, 0, 0, 3, 0, 0, 0, 0], 3)
    const run = play(layout, [
      { type: 'pick', id: 'b5p0', how: 'only' },
      { type: 'arrow', direction: 'right', extend: true },
      { type: 'arrow', direction: 'right', extend: true },
    ])
    expect(run.selected).toEqual(['b5p0', 'b5p1', 'b5p2'])
    const walked = play(layout, [
      { type: 'pick', id: 'b5p0', how: 'only' },
      { type: 'arrow', direction: 'right', extend: false },
    ])
    expect(walked.selected).toEqual([])
    expect(targets(walked)).toEqual(['b5p1'])
  })
})

describe('keys', () => {
  const layout = boardOf([1, 1, 1, 1, 2, 1, 1, 1, 1], 2)
  const state: BoardState = { focus: 'b5p0', selected: ['b5p0', 'b1p0'], anchor: null }
  it('moves the selection by a digit, from the row above the letters or the number pad', () => {
    expect(intentOf(key('9'), state, layout)).toEqual({ kind: 'move', ids: ['b5p0', 'b1p0'], box: 9 })
    expect(intentOf(key('7', { code: 'Numpad7' }), state, layout)).toEqual({ kind: 'move', ids: ['b5p0', 'b1p0'], box: 7 })
    expect(intentOf(key('0', { code: 'Digit0' }), state, layout)).toBeNull()
  })
  it('moves the person in focus when nobody is selected', () => {
    expect(intentOf(key('3'), { ...state, selected: [] }, layout)).toEqual({ kind: 'move', ids: ['b5p0'], box: 3 })
    expect(intentOf(key('3'), nobody, layout)).toBeNull()
  })
  it('moves to the neighbouring box with Alt and an arrow, and nowhere over the border', () => {
    expect(intentOf(key('ArrowUp', { altKey: true }), state, layout)).toEqual({ kind: 'move', ids: ['b5p0', 'b1p0'], box: 8 })
    expect(intentOf(key('ArrowUp', { altKey: true }), { ...state, focus: 'b9p0' }, layout)).toBeNull()
  })
  it('undoes and redoes with Ctrl or ⌘', () => {
    expect(intentOf(key('z', { ctrlKey: true }), state, layout)).toEqual({ kind: 'undo' })
    expect(intentOf(key('Z', { metaKey: true, shiftKey: true }), state, layout)).toEqual({ kind: 'redo' })
  })
  it('leaves keys with Ctrl, and text keys, to others', () => {
    expect(intentOf(key('9', { ctrlKey: true }), state, layout)).toBeNull()
    expect(intentOf(key('a'), state, layout)).toBeNull()
    expect(intentOf(key('Tab'), state, layout)).toBeNull()
  })
  it('never plans a move of nobody or off the board', () => {
    const anyKey = fc.record({
      key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', ' ', 'Enter', 'Escape', '1', '5', '9'),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
    })
    fc.assert(
      fc.property(boardAndActions, anyKey, ([board, actions], pressed) => {
        const intent = intentOf(key(pressed.key, pressed), play(board, actions), board)
        return intent?.kind !== 'move' || (intent.ids.length > 0 && allBoxes.includes(intent.box as Box))
      }),
    )
  })
})

describe('people without a box', () => {
  const boxes = { 1: ['a'], 2: [], 3: ['b'], 4: [], 5: [], 6: [], 7: [], 8: [], 9: ['c'] }
  const layout: Layout = { columns: 2, boxes, waiting: ['x', 'y'] }
  const key = (name: string, code = name) => ({ key: name, code, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false })

  it('are reached below the board, and left upwards', () => {
    expect(step(layout, 'a', 'down')).toBe('x')
    expect(step(layout, 'x', 'right')).toBe('y')
    expect(step(layout, 'y', 'right')).toBe('y')
    expect(step(layout, 'y', 'up')).toBe('a')
  })

  it('are placed by a digit like anybody else, alone or with others', () => {
    const one = reduce(nobody, { type: 'focus', id: 'x' }, layout)
    expect(intentOf(key('5', 'Digit5'), one, layout)).toEqual({ kind: 'move', ids: ['x'], box: 5 })
    const both = reduce(reduce(one, { type: 'pick', id: 'x', how: 'toggle' }, layout), { type: 'pick', id: 'a', how: 'toggle' }, layout)
    expect(intentOf(key('5', 'Digit5'), prune(both, layout), layout)).toEqual({ kind: 'move', ids: ['x', 'a'], box: 5 })
  })
})
