import type { Status } from '../../contract/types'
import { useText } from '../../text/use-text'
import '../controls/ui.css'

const tones: Record<Status | 'declining', string> = {
  met: 'good',
  undecided: 'warn',
  missed: 'bad',
  no_data: 'none',
  no_target: 'none',
  withheld: 'none',
  failed: 'bad',
  declining: 'warn',
}

export function StatusPill({ status }: { status: Status | 'declining' }) {
  const text = useText()
  return <span className={`pill pill-${tones[status]}`}>{text.status[status]}</span>
}
