// The rooms, by hand and in order. `shows`: what of the room follows the slice bar; a room without any has none.
import type { ComponentType } from 'react'
import { lazy } from '../components/controls/lazy'
import { CardSkeleton } from '../components/controls/Skeletons'
import type { SlicedBy } from '../contract/types'
import { OverviewRoom } from '../rooms/overview/OverviewRoom'
import type { RoomId } from '../state/view'

export interface Room {
  id: RoomId
  group: 'prepare' | 'diagnose' | 'calibrate' | 'output'
  shows: (keyof SlicedBy)[]
  screen: ComponentType
}

/** A room before its code or its first answers are there. */
export function RoomSkeleton() {
  return (
    <div className="page">
      <div className="three">
        <CardSkeleton />
        <CardSkeleton />
        <CardSkeleton />
      </div>
      <CardSkeleton />
    </div>
  )
}

const later = (load: () => Promise<ComponentType>) => lazy<object>(load, () => <RoomSkeleton />)
const Sources = later(async () => (await import('../rooms/sources/SourcesRoom')).SourcesRoom)
const Consistency = later(async () => (await import('../rooms/consistency/ConsistencyRoom')).ConsistencyRoom)
const Collaboration = later(async () => (await import('../rooms/collaboration/CollaborationRoom')).CollaborationRoom)
const Actions = later(async () => (await import('../rooms/actions/ActionsRoom')).ActionsRoom)
const Attribution = later(async () => (await import('../rooms/attribution/AttributionRoom')).AttributionRoom)
const NineBox = later(async () => (await import('../rooms/ninebox/NineBoxRoom')).NineBoxRoom)
const Settings = later(async () => (await import('../rooms/settings/SettingsRoom')).SettingsRoom)

/** All but the one the window usually opens with. */
export const laterRooms = [Consistency, NineBox, Sources, Collaboration, Actions, Attribution, Settings]

export const rooms: Room[] = [
  { id: 'sources', group: 'prepare', shows: [], screen: Sources },
  { id: 'overview', group: 'diagnose', shows: ['metrics'], screen: OverviewRoom },
  { id: 'consistency', group: 'diagnose', shows: ['metrics'], screen: Consistency },
  { id: 'collaboration', group: 'diagnose', shows: ['metrics', 'matrix'], screen: Collaboration },
  { id: 'actions', group: 'diagnose', shows: ['metrics'], screen: Actions },
  { id: 'attribution', group: 'diagnose', shows: ['latency'], screen: Attribution },
  { id: 'ninebox', group: 'calibrate', shows: ['nineBox'], screen: NineBox },
  { id: 'settings', group: 'output', shows: [], screen: Settings },
]
