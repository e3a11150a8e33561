import { useEffect } from 'react'
import { useAnswer } from '../engine'
import { Answered } from '../parts/Answered'
import { useText } from '../text/use-text'
import { CardSkeleton } from '../ui/Skeletons'
import { useView } from '../view'
import { CreateWorkspace } from './CreateWorkspace'
import { useCommands } from './commands'
import { DropVeil } from './DropVeil'
import { ExplainPanel } from './ExplainPanel'
import { KeyboardHelp } from './KeyboardHelp'
import { Notices } from './Notices'
import { Palette } from './Palette'
import { rememberRoom } from './preferences'
import { useProjection } from './projection'
import { RawPanel } from './RawPanel'
import { rooms } from './rooms'
import { Sidebar } from './Sidebar'
import { TopBar } from './TopBar'
import { Welcome } from './Welcome'
import '../parts/parts.css'
import './shell.css'
import './welcome.css'

const typing = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

function useHelpKey() {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key === '?' && !typing(event.target)) useView.setState({ helpOpen: true })
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}

/** The window: sidebar, top bar, one room. Paints before the engine is there. */
export function Workbench() {
  const text = useText()
  const answer = useAnswer('workspace.info', {})
  const info = answer.value
  const room = useView((view) => view.room)
  const said = useView((view) => view.said)
  const cycle = info?.cycle
  const path = info?.path
  useHelpKey()
  useProjection()
  useEffect(() => rememberRoom(room), [room])
  // A workspace is looked at in its own cycle until another is picked.
  useEffect(() => {
    if (path) useView.setState({ slice: cycle ? { cycle } : {} })
  }, [path, cycle])

  return (
    <div className="window">
      <a className="skip" href="#room">
        {text.nav.skip}
      </a>
      <Sidebar info={info} />
      {info === null ? (
        <div className="stage">
          <Notices info={info} />
          <Welcome />
        </div>
      ) : (
        <div className="stage">
          <TopBar info={info} />
          <Notices info={info} />
          <main className="room" id="room" tabIndex={-1}>
            <Answered answer={answer} waiting={<Bones />}>
              {() => <Room />}
            </Answered>
          </main>
        </div>
      )}
      <Dialogs info={info ?? null} />
      <div className="hidden-but-read" aria-live="polite" data-testid="announcer">
        {said}
      </div>
    </div>
  )
}

function Room() {
  const current = useView((view) => view.room)
  const Screen = rooms.find((room) => room.id === current)?.screen
  return Screen ? <Screen /> : null
}

function Dialogs({ info }: { info: Parameters<typeof useCommands>[0] }) {
  const commands = useCommands(info)
  return (
    <>
      <Palette commands={commands} />
      <ExplainPanel />
      <RawPanel />
      <KeyboardHelp />
      <CreateWorkspace />
      <DropVeil workspaceOpen={info !== null} />
    </>
  )
}

function Bones() {
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
