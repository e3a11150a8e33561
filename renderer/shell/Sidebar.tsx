import { BlockSkeleton } from '../components/controls/Skeletons'
import type { WorkspaceInfo } from '../contract/types'
import { useAnswer } from '../state/engine'
import { openRoom, type RoomId, useView } from '../state/view'
import { useFormat, useText } from '../text/use-text'
import { Mark } from './Mark'
import { rooms } from './rooms'

const groups = ['prepare', 'diagnose', 'calibrate', 'output'] as const

export function Sidebar({ info }: { info: WorkspaceInfo | null | undefined }) {
  const text = useText()
  const format = useFormat()
  const current = useView((view) => view.room)
  const opened = useView((view) => view.opened)
  const isShown = (room: RoomId) => room === current && (info ? true : info === null && room === 'settings' && opened)
  const attention = useAnswer('attention.list', info ? { offset: 0, limit: 1 } : null).value?.total ?? 0
  return (
    <nav className="side" aria-label={text.nav.label}>
      <div className="mark">
        <Mark />
        {text.brand}
      </div>
      <div className="side-workspace" data-testid="workspace-card">
        {info === undefined ? <BlockSkeleton height={36} /> : <WorkspaceLines info={info} />}
      </div>
      {groups.map((group) => (
        <div key={group}>
          <div className="side-group" id={`group-${group}`}>
            {text.groups[group]}
          </div>
          <ul className="side-rooms" aria-labelledby={`group-${group}`}>
            {rooms
              .filter((room) => room.group === group)
              .map((room) => (
                <li key={room.id}>
                  <button
                    type="button"
                    className="side-room"
                    data-testid={`nav-${room.id}`}
                    aria-current={isShown(room.id) ? 'page' : undefined}
                    disabled={info === null && room.id !== 'settings'}
                    title={info === null && room.id !== 'settings' ? text.nav.needsWorkspace : undefined}
                    onClick={() => openRoom(room.id)}
                  >
                    {text.rooms[room.id]}
                    {room.id === 'sources' && attention > 0 ? (
                      <span className="side-badge" title={text.nav.attention(attention)}>
                        {format.count(attention)}
                        <span className="hidden-but-read"> {text.nav.attention(attention)}</span>
                      </span>
                    ) : null}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <div className="side-foot">
        {text.nav.local}
        {info?.asOf ? (
          <>
            <br />
            {text.nav.asOf(format.moment(info.asOf))}
          </>
        ) : null}
      </div>
    </nav>
  )
}

function WorkspaceLines({ info }: { info: WorkspaceInfo | null }) {
  const text = useText()
  const format = useFormat()
  if (!info) return <span className="quiet">{text.nav.noWorkspace}</span>
  return (
    <>
      <b title={info.path}>{info.company || info.name}</b>
      <span className="quiet">{text.nav.workspace(info.cycle, format.count(info.people))}</span>
    </>
  )
}
