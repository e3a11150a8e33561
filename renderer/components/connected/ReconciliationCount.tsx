import type { SheetReconciliation } from '../../contract/types'
import { listRows } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import '../figures/facts.css'

interface Props {
  /** What the sheets are called together. */
  title: string
  sheets: SheetReconciliation[]
  state: 'left_out' | 'attention'
}
const keys = { left_out: 'leftOut', attention: 'attention' } as const

/** A count of the row reconciliation that opens the rows it counts; nothing to open where there are none. */
export function ReconciliationCount({ title, sheets, state }: Props) {
  const text = useText()
  const format = useFormat()
  const own = sheets.filter((sheet) => sheet[keys[state]] > 0)
  const count = format.count(own.reduce((sum, sheet) => sum + sheet[keys[state]], 0))
  if (own.length === 0) return count
  return (
    <button
      type="button"
      className={`count-open ${state === 'attention' ? 'reconciliation-attention' : ''}`}
      aria-label={text.figure.openList(`${title} ${text.reconciliation[keys[state]]}`, count)}
      onClick={() => listRows({ sheetIds: own.map(({ sheetId }) => sheetId), state, title })}
    >
      {count}
    </button>
  )
}
