import { Button } from '@mantine/core'
import type { WorkspaceInfo } from '../contract/types'
import { project, setMasking, useMasking } from '../state/presenter'
import { useView } from '../state/view'
import { useText } from '../text/use-text'
import { rooms } from './rooms'
import { SliceBar } from './SliceBar'

/** Opens the palette, which may have to be brought in first. */
export async function openPalette() {
  useView.setState({ dialogs: true })
  const { openSpotlight } = await import('@mantine/spotlight')
  openSpotlight()
}

const modifier = navigator.platform.startsWith('Mac') ? '⌘K' : 'Ctrl K'

export function TopBar({ info }: { info: WorkspaceInfo | undefined }) {
  const text = useText()
  const current = useView((view) => view.room)
  const projecting = useView((view) => view.projecting)
  const room = rooms.find((candidate) => candidate.id === current)
  return (
    <header className="bar">
      <h1>{text.rooms[current]}</h1>
      {info && room?.shows.length ? <SliceBar info={info} shows={room.shows} /> : null}
      <span className="spread" />
      <button type="button" className="chip" data-testid="command-palette" onClick={() => void openPalette()}>
        {text.bar.command} <span className="kbd">{modifier}</span>
      </button>
      <MaskButton />
      <Button
        data-testid="projection-open"
        disabled={!info}
        title={info ? undefined : text.nav.needsWorkspace}
        onClick={() => void project()}
      >
        {projecting ? text.bar.projecting : text.bar.project}
      </Button>
    </header>
  )
}

function MaskButton() {
  const text = useText()
  const masked = useMasking()
  return (
    <button type="button" className="chip" aria-pressed={masked} data-testid="mask-names" onClick={() => void setMasking(!masked)}>
      {text.bar.projectedNames} <b>{masked ? text.bar.masked : text.bar.names}</b>
    </button>
  )
}
