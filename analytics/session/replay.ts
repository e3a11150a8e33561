// Reads the log the way it was written: moves pile up, an undo takes the newest group off, a redo puts it back, a new move ends redoing.
import type { Box } from '../ninebox/types'
import type { Entry } from './chain'
import type { SessionState } from './types'

/** Entries of one action. `undoes` names the group it takes back. */
export interface Group {
  entries: Entry[]
  undoes: Group | null
}
export interface Replay {
  /** Groups of moves in force, oldest first; a redone group stands as its redo. */
  done: Group[]
  /** Undo groups that can be taken back, oldest first. */
  undone: Group[]
}

export function replay(entries: readonly Entry[], cycle: string): Replay {
  const groups = new Map<number, Group>()
  const ofEntry = new Map<number, Group>()
  const state: Replay = { done: [], undone: [] }
  for (const entry of entries.filter((candidate) => candidate.cycle === cycle)) {
    const number = entry.group ?? entry.seq
    let group = groups.get(number)
    if (!group) {
      group = { entries: [], undoes: entry.undoes === null ? null : (ofEntry.get(entry.undoes) ?? null) }
      groups.set(number, group)
      apply(state, group)
    }
    group.entries.push(entry)
    ofEntry.set(entry.seq, group)
  }
  return state
}

function apply(state: Replay, group: Group): void {
  if (!group.undoes) {
    state.done.push(group)
    state.undone = []
  } else if (state.done[state.done.length - 1] === group.undoes) {
    state.done.pop()
    state.undone.push(group)
  } else if (state.undone[state.undone.length - 1] === group.undoes) {
    state.undone.pop()
    state.done.push(group)
  }
}

export function stateOf({ done, undone }: Replay): SessionState {
  const boxes = new Map<string, Box>()
  for (const group of done) for (const entry of group.entries) boxes.set(entry.employeeId, entry.after as Box)
  return {
    boxes,
    decisions: done.reduce((count, group) => count + group.entries.length, 0),
    canUndo: done.length > 0,
    canRedo: undone.length > 0,
  }
}
