// The narrower contract of the projected window: it can ask for nothing but what the operator put on the wall.
import type { Language } from '../../analytics/messages/types'
import type { Box, NineBoxBoard, PersonFile } from '../../analytics/ninebox/types'
import type { Result } from './result'

/** Names are already masked by the engine when `masked`; the full names never reach this window. */
export interface ProjectionView {
  title: string
  company: string
  cycle: string
  language: Language
  masked: boolean
  board: NineBoxBoard
  person: PersonFile | null
  /** The box that has the wall to itself. */
  box: Box | null
  /** Pages of names do not turn by themselves. */
  paused: boolean
}
export interface PresenterCalls {
  'projection.view': { input: Record<string, never>; output: ProjectionView | null }
}
export type PresenterHandlers = {
  [N in keyof PresenterCalls]: (input: PresenterCalls[N]['input']) => Promise<Result<PresenterCalls[N]['output']>>
}
