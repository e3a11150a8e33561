import { useEffect, useLayoutEffect } from 'react'
import { QueryBoundary } from '../components/connected/QueryBoundary'
import { lazy } from '../components/controls/lazy'
import { useAnswer } from '../state/engine'
import { rememberRoom } from '../state/preferences'
import { useProjection } from '../state/presenter'
import { useView } from '../state/view'
import { useText } from '../text/use-text'
import { DropVeil } from './DropVeil'
import { preloadWhenIdle, useIdle } from './idle'
import { Notices } from './Notices'
import { laterRooms, RoomSkeleton, rooms } from './rooms'
import { Sidebar } from './Sidebar'
import { openPalette, TopBar } from './TopBar'

const Welcome = lazy<object>(async () => (await import('./Welcome')).Welcome)
const Dialogs = lazy(async () => (await import('./Dialogs')).Dialogs)

const typing = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

function useHelpKey() {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === '?' && !typing(event.target)) useView.setState({ helpOpen: true })
      if (asksForPalette(event) && !useView.getState().dialogs) {
        event.preventDefault()
        void openPalette()
      }
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

/** Once the palette is there, it listens for its key itself. */
const asksForPalette = ({ ctrlKey, metaKey, code }: KeyboardEvent) => (ctrlKey || metaKey) && code === 'KeyK'

/** The window: sidebar, top bar, one room. Paints before the engine is there. */
export function Workbench() {
  const text = useText()
  const answer = useAnswer('workspace.info', {})
  const info = answer.value
  const room = useView((view) => view.room)
  const said = useView((view) => view.said)
  const sliced = useView((view) => view.workspace)
  const dialogs = useView((view) => view.dialogs)
  const cycle = info?.opensAt
  const path = info?.path
  const quiet = useIdle(answer.state !== 'pending')
  useHelpKey()
  useProjection()
  useEffect(() => rememberRoom(room), [room])
  // A workspace is looked at where it has figures until another cycle is picked; before that nothing is asked of it.
  useLayoutEffect(() => {
    if (path !== undefined) useView.setState({ workspace: path, slice: cycle ? { cycle } : {} })
  }, [path, cycle])
  useEffect(() => {
    if (quiet) void preloadWhenIdle([Dialogs, ...laterRooms])
  }, [quiet])

  return (
    <div className="window">
      <a className="skip" href="#room">
        {text.nav.skip}
      </a>
      <Sidebar info={info} />
      {info === null ? (
        <div className="stage">
          <Notices info={info} />
          <NoWorkspace />
        </div>
      ) : (
        <div className="stage">
          <TopBar info={info} />
          <Notices info={info} />
          <main className="room" id="room" tabIndex={-1}>
            <QueryBoundary answer={answer} waiting={<RoomSkeleton />}>
              {() => (sliced === path ? <Room /> : <RoomSkeleton />)}
            </QueryBoundary>
          </main>
        </div>
      )}
      <DropVeil workspaceOpen={info !== undefined && info !== null} />
      {quiet || dialogs ? <Dialogs info={info ?? null} /> : null}
      <div className="hidden-but-read" aria-live="polite" data-testid="announcer">
        {said}
      </div>
    </div>
  )
}

/** The first page; what holds for this computer can be set before there is a workspace, too. */
function NoWorkspace() {
  const settings = useView((view) => view.opened && view.room === 'settings')
  if (!settings) return <Welcome />
  return (
    <>
      <TopBar info={undefined} />
      <main className="room" id="room" tabIndex={-1}>
        <Room />
      </main>
    </>
  )
}

function Room() {
  const current = useView((view) => view.room)
  const Screen = rooms.find((room) => room.id === current)?.screen
  return Screen ? <Screen /> : null
}
