import { Button } from '@mantine/core'
import { nameOf } from '../../components/connected/sheet-name'
import { Card } from '../../components/controls/Card'
import { useAnswer } from '../../state/engine'
import { askAbout, openCell } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat } from '../../text/use-text'
import { weightiestFirst } from './sheet-state'

/** Sheets of which nothing is used until a person says what they are. */
export function WaitingSheets() {
  const text = useSourcesText().answer
  const format = useFormat()
  const waiting = weightiestFirst(useAnswer('sources.reconciliation', {}).value?.filter((sheet) => sheet.asks) ?? [])
  if (waiting.length === 0) return null
  return (
    <Card title={text.waiting} note={text.waitingNote} testId="waiting-sheets">
      <ul className="waiting">
        {waiting.map((sheet) => (
          <li key={sheet.sheetId} data-testid="waiting-sheet">
            <button
              type="button"
              className="source-link"
              onClick={() => openCell({ sheetId: sheet.sheetId, row: sheet.headerRow ?? 1, column: null, address: nameOf(sheet) })}
            >
              {nameOf(sheet)}
            </button>
            <span className="quiet">{[sheet.kindName, text.rows(format.count(sheet.read))].filter(Boolean).join(' · ')}</span>
            <span className="spread" />
            <Button variant="default" aria-label={text.openLabel(nameOf(sheet))} onClick={() => askAbout(sheet.sheetId)}>
              {text.open}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
