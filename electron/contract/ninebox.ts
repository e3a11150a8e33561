// The board, its people and the moves. Types only.
import type { Slice } from '../../analytics/metric/types'
import type { Move, NineBoxBoard, PersonFile } from '../../analytics/ninebox/types'

export interface NineBoxQueries {
  'ninebox.board': { input: { slice: Slice; peerGroup?: string; masked?: boolean }; output: NineBoxBoard }
  'ninebox.person': { input: { employeeId: string; cycle?: string }; output: PersonFile }
}

export interface NineBoxCommands {
  'ninebox.move': { input: Move & { cycle: string }; output: { decisions: number } }
  'ninebox.undo': { input: { cycle: string }; output: { decisions: number } }
  'ninebox.redo': { input: { cycle: string }; output: { decisions: number } }
}
