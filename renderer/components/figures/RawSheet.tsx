import { useEffect, useRef } from 'react'
import type { RawWindow } from '../../contract/types'
import { useText, wordFor } from '../../text/use-text'
import './raw.css'

/** The source as it stood around one cell: letters, headers, what each column feeds, rows not used and why. */
export function RawSheet({ raw }: { raw: RawWindow }) {
  const text = useText()
  const hold = useRef<HTMLElement>(null)
  useEffect(() => {
    const target = hold.current?.querySelector('[data-focus]')
    if (raw && target && typeof target.scrollIntoView === 'function') target.scrollIntoView({ block: 'center', inline: 'center' })
  }, [raw])
  return (
    <section className="raw-hold" ref={hold} aria-label={`${raw.file} › ${raw.sheet}`} tabIndex={0}>
      <table className="raw">
        <caption className="hidden-but-read">{`${raw.file} › ${raw.sheet}`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <b>{text.raw.row}</b>
            </th>
            {raw.columns.map((column) => (
              <th
                scope="col"
                key={column.column}
                className={column.hidden ? 'raw-hidden' : ''}
                title={column.hidden ? text.raw.hidden : column.header}
              >
                <b>{column.letter}</b>
                <span>{column.header || '—'}</span>
                {column.field ? <small>{text.raw.mapped(column.field)}</small> : null}
                {column.hidden ? <small>{text.raw.hidden}</small> : null}
                {column.notStored ? <small>{text.raw.notStored(column.notStored)}</small> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raw.rows.map((row) => (
            <RawRow key={row.row} row={row} raw={raw} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RawRow({ row, raw }: { row: RawWindow['rows'][number]; raw: RawWindow }) {
  const text = useText()
  const here = row.row === raw.focus.row
  const out = row.leftOut === null ? '' : text.raw.leftOut(wordFor(text.leftOut, row.leftOut))
  const note = row.attention ? text.raw.attention : out
  const kind = `${row.leftOut === null ? '' : 'raw-out'} ${row.attention ? 'raw-attention' : ''} ${here ? 'raw-focus-row' : ''}`
  return (
    <tr className={kind} title={note}>
      <th scope="row" data-focus={here && raw.focus.column === null ? '' : undefined}>
        {row.row}
        {note ? <span className="hidden-but-read">{note}</span> : null}
      </th>
      {raw.columns.map((column, index) => {
        const focused = here && raw.focus.column === column.column
        return (
          <td
            key={column.column}
            className={focused ? 'raw-focus' : ''}
            data-focus={focused ? '' : undefined}
            data-testid={focused ? 'raw-cell-focus' : undefined}
            title={row.cells[index] ?? ''}
          >
            {row.cells[index]}
          </td>
        )
      })}
    </tr>
  )
}
