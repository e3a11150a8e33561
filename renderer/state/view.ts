// What the operator looks at: room, slice, what is opened. Nothing here asks the engine.
import { create } from 'zustand'
import type { AttentionCode, Box, CellPlace, ChosenSource, Failure, MetricId, RowFilter, Slice, WorkspaceInfo } from '../contract/types'

export const roomIds = ['sources', 'overview', 'consistency', 'collaboration', 'actions', 'attribution', 'ninebox', 'settings'] as const
export type RoomId = (typeof roomIds)[number]

/** A stored sheet, or one of a file that was looked at, by its path in the proposal. */
export type Asking = number | { file: string; sheet: number }

export interface View {
  room: RoomId
  /** The room was opened by hand, and is no remembered one. */
  opened: boolean
  /** The workspace `slice` is about, by its path. */
  workspace: string | null
  slice: Slice
  /** The figure whose explanation is open; with a filter, at the rows it leaves. */
  explained: { id: MetricId; slice: Slice; filter?: RowFilter } | null
  /** The count of the row reconciliation whose rows are listed. */
  listed: { sheetIds: number[]; state: 'left_out' | 'attention'; title: string } | null
  /** The source cell shown in its sheet. */
  cell: CellPlace | null
  /** The sheet a person is saying something about. */
  asking: Asking | null
  /** How often something was said of a sheet that is not imported yet. */
  chosen: number
  /** The kind of rows the attention list is cut down to. */
  attention: AttentionCode | null
  /** Files dropped or chosen and not yet imported; taken up by the Sources room. */
  pending: ChosenSource[]
  peerGroup: string | null
  /** The person in hand on the nine-box; also the one projected. */
  person: string | null
  projecting: boolean
  /** The box enlarged on the wall. */
  zoomed: Box | null
  /** Pages of names on the wall do not turn by themselves. */
  held: boolean
  helpOpen: boolean
  /** The new-workspace dialog, with the files to import once it exists. */
  creating: { sources: ChosenSource[] } | null
  /** Why the workspace last asked for cannot be used; its backups are offered. */
  recovering: Failure | null
  /** The long job under way. */
  running: { id: string; title: string; cancel: boolean } | null
  /** Palette and dialogs are there, or wanted before there was a quiet moment to bring them in. */
  dialogs: boolean
  /** Said by the live region. */
  said: string
}

export const useView = create<View>(() => ({
  room: 'overview',
  opened: false,
  workspace: null,
  slice: {},
  explained: null,
  listed: null,
  cell: null,
  asking: null,
  chosen: 0,
  attention: null,
  pending: [],
  peerGroup: null,
  person: null,
  projecting: false,
  zoomed: null,
  held: false,
  helpOpen: false,
  creating: null,
  recovering: null,
  running: null,
  dialogs: false,
  said: '',
}))

const set = useView.setState
export const openRoom = (room: RoomId) =>
  set({ room, opened: true, explained: null, listed: null, cell: null, asking: null, attention: null })
/** The attention list, cut down to one kind. */
export const openAttention = (attention: AttentionCode) => {
  openRoom('sources')
  set({ attention })
}
export const openCell = (cell: CellPlace) => set({ cell })
export const closeCell = () => set({ cell: null })
export const askAbout = (asking: Asking) => set({ asking })
export const stopAsking = () => set({ asking: null })
export const explain = (id: MetricId, slice: Slice, filter?: RowFilter) => set({ explained: { id, slice, filter } })
export const closeExplanation = () => set({ explained: null, cell: null })
export const listRows = (listed: NonNullable<View['listed']>) => set({ listed })
export const closeRows = () => set({ listed: null, cell: null })
/** Takes a person in hand; on the wall a box they do not stand in makes room. */
export const takeInHand = (person: string, box: Box | null) => set(({ zoomed }) => ({ person, zoomed: zoomed === box ? zoomed : null }))
export const zoom = (box: Box) => set(({ zoomed }) => ({ zoomed: zoomed === box ? null : box }))
export const announce = (said: string) => set({ said })

/** Changes part of the slice; `undefined` takes a restriction away. */
export function narrow(change: Partial<Slice>) {
  const merged = { ...useView.getState().slice, ...change }
  const slice: Slice = {}
  if (merged.cycle) slice.cycle = merged.cycle
  if (merged.department) slice.department = merged.department
  if (merged.roleFamily) slice.roleFamily = merged.roleFamily
  if (merged.month) slice.month = merged.month
  if (merged.source) slice.source = merged.source
  set({ slice })
}

/** Looks at another cycle, all of it. */
export const lookAt = (cycle: string) => narrow({ cycle, month: undefined })

/** The months of a cycle, as first days; none of one that is not known. */
export function monthsOf(info: WorkspaceInfo | null | undefined, cycle: string | undefined): string[] {
  const days = info?.cycles.find(({ id }) => id === cycle)
  if (!days) return []
  const months: string[] = []
  for (let [year, month] = days.first.split('-').map(Number); ; month === 12 ? ([year, month] = [year + 1, 1]) : month++) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`
    if (first > days.last) return months
    months.push(first)
  }
}
