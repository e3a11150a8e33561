import { unusedWords } from '../../../analytics/messages/unused-columns'
import { nameOf } from '../../components/connected/sheet-name'
import type { SheetReconciliation } from '../../contract/types'
import { askAbout } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useLanguage } from '../../text/use-text'
import './unused-columns.css'

/** What was read from the files and feeds nothing, sheet by sheet, each a click from being mapped. */
export function UnusedColumns({ sheets }: { sheets: SheetReconciliation[] }) {
  const text = useSourcesText().answer
  const words = unusedWords[useLanguage()]
  const format = useFormat()
  const own = sheets.filter(({ unusedColumns }) => unusedColumns.length > 0)
  if (own.length === 0) return null
  const columns = own.reduce((sum, { unusedColumns }) => sum + unusedColumns.length, 0)
  return (
    <details className="unused-columns" data-testid="unused-columns">
      <summary>{words.total(format.count(columns), format.count(own.length))}</summary>
      <ul>
        {own.map((sheet) => (
          <li key={sheet.sheetId} data-testid="unused-sheet">
            <span>{nameOf(sheet)}</span>
            <span className="quiet">{sheet.unusedColumns.map(({ header }) => header).join(words.between)}</span>
            <button
              type="button"
              className="link-button"
              aria-label={text.changeLabel(nameOf(sheet))}
              onClick={() => askAbout(sheet.sheetId)}
            >
              {text.change}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
