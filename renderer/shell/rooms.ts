// The rooms, by hand and in order. `sliced`: the room's figures follow the slice bar.
import type { ComponentType } from 'react'
import { ActionsRoom } from '../rooms/actions/ActionsRoom'
import { AttributionRoom } from '../rooms/attribution/AttributionRoom'
import { CollaborationRoom } from '../rooms/collaboration/CollaborationRoom'
import { ConsistencyRoom } from '../rooms/consistency/ConsistencyRoom'
import { NineBoxRoom } from '../rooms/ninebox/NineBoxRoom'
import { OverviewRoom } from '../rooms/overview/OverviewRoom'
import { SettingsRoom } from '../rooms/settings/SettingsRoom'
import { SourcesRoom } from '../rooms/sources/SourcesRoom'
import type { RoomId } from '../view'

export interface Room {
  id: RoomId
  group: 'prepare' | 'diagnose' | 'calibrate' | 'output'
  sliced: boolean
  screen: ComponentType
}

export const rooms: Room[] = [
  { id: 'sources', group: 'prepare', sliced: false, screen: SourcesRoom },
  { id: 'overview', group: 'diagnose', sliced: true, screen: OverviewRoom },
  { id: 'consistency', group: 'diagnose', sliced: true, screen: ConsistencyRoom },
  { id: 'collaboration', group: 'diagnose', sliced: true, screen: CollaborationRoom },
  { id: 'actions', group: 'diagnose', sliced: true, screen: ActionsRoom },
  { id: 'attribution', group: 'diagnose', sliced: true, screen: AttributionRoom },
  { id: 'ninebox', group: 'calibrate', sliced: true, screen: NineBoxRoom },
  { id: 'settings', group: 'output', sliced: false, screen: SettingsRoom },
]
