import { Button } from '@mantine/core'
import { SourceLink } from '../../components/figures/SourceLink'
import type { AttentionItem, SaidReading } from '../../contract/types'
import { confirmMeanings, confirmReading } from '../../state/jobs'
import { openCell, useView } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat } from '../../text/use-text'

/** One click settles a column that does not tell how it is to be read; the likeliest reading first. */
export function ReadingChoices({ item: { cell, readings } }: { item: AttentionItem }) {
  const text = useSourcesText().reading
  const format = useFormat()
  const running = useView((view) => view.running !== null)
  if (!cell || cell.column === null || readings.length === 0) return null
  const { sheetId, column } = cell
  return (
    <fieldset className="readings" title={text.note}>
      <legend className="hidden-but-read">{text.label(format.address(cell.where))}</legend>
      {readings.map(({ as, label }, index) => (
        <Button
          key={as}
          size="compact-xs"
          variant={index === 0 ? 'light' : 'default'}
          disabled={running}
          data-testid={`reading-${as}`}
          onClick={() => void confirmReading({ sheetId, column, as }, text)}
        >
          {label}
        </Button>
      ))}
    </fieldset>
  )
}

/** Columns read as a person said; each word can be taken back. */
export function SaidReadings({ said }: { said: SaidReading[] }) {
  const text = useSourcesText().reading
  const format = useFormat()
  const running = useView((view) => view.running !== null)
  if (said.length === 0) return null
  return (
    <section className="said" aria-label={text.said} data-testid="said-readings">
      <h3>
        {text.said} <span className="quiet">{text.note}</span>
      </h3>
      <ul>
        {said.map(({ sheetId, column, word, label, cell }) => (
          <li key={`${sheetId} ${column} ${word ?? ''}`}>
            <SourceLink cell={cell} onOpen={openCell} />
            <span>{label}</span>
            <button
              type="button"
              className="link-button"
              disabled={running}
              aria-label={text.undoLabel(cell ? format.address(cell.where) : '', label)}
              onClick={() =>
                void (word === null
                  ? confirmReading({ sheetId, column, as: null }, text)
                  : confirmMeanings({ sheetId, column, words: [{ word, means: null }] }, text))
              }
            >
              {text.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
