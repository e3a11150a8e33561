import { Dialog } from '../components/controls/Dialog'
import { useView } from '../state/view'
import { useText } from '../text/use-text'

export function KeyboardHelp() {
  const text = useText()
  const open = useView((view) => view.helpOpen)
  const k = text.help.keys
  const anywhere: [string, string][] = [
    ['Ctrl / ⌘ K', k.palette],
    ['?', k.help],
    ['Esc', k.escape],
    ['← ↑ → ↓', k.heat],
  ]
  const board: [string, string][] = [
    ['← ↑ → ↓', k.arrows],
    ['1 – 9', k.digits],
    ['Alt ← ↑ → ↓', k.alt],
    ['Space', k.space],
    ['Shift ← ↑ → ↓', k.shift],
    ['Enter', k.enter],
    ['Ctrl Z · Ctrl Shift Z', k.undo],
  ]
  return (
    <Dialog opened={open} onClose={() => useView.setState({ helpOpen: false })} title={text.help.title}>
      <Keys title={text.help.anywhere} keys={anywhere} />
      <Keys title={text.help.board} keys={board} />
    </Dialog>
  )
}

function Keys({ title, keys }: { title: string; keys: [string, string][] }) {
  return (
    <>
      <strong>{title}</strong>
      <dl className="help-keys">
        {keys.map(([key, meaning]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <span className="kbd">{key}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
