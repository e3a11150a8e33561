import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { CellPlace, MetricRow, MetricRows, RowFilter, SecondaryMeasure } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { isListed } from './Facts'
import { SourceLink } from './SourceLink'
import './explain.css'

const hits: Record<string, boolean | null> = { all: null, hit: true, miss: false }

/** What a filter asks of the engine. */
export const rowsAsked = (filter: RowFilter): { hit: boolean | null; fact?: string } =>
  filter.startsWith('fact:') ? { hit: null, fact: filter.slice(5) } : { hit: hits[filter] }

interface Props {
  rows: MetricRows
  /** Facts beside the figure: each count is a filter of its own. */
  facts: SecondaryMeasure[]
  pageSize: number
  filter: RowFilter
  onFilter: (filter: RowFilter) => void
  onPage: (offset: number) => void
  onOpen: (cell: CellPlace) => void
  /** What stands behind one row, drawn when it is unfolded. */
  behind?: (row: MetricRow) => ReactNode
}

/** The things counted, a page at a time, each with its cell. */
export function WhoIsInIt({ rows, facts, pageSize, filter, onFilter, onPage, onOpen, behind }: Props) {
  const text = useText()
  const format = useFormat()
  const last = Math.min(rows.offset + pageSize, rows.total)
  const labels = rows.rows[0]?.detail ?? []
  return (
    <div>
      <div className="who-bar">
        <Filters facts={facts} filter={filter} onFilter={onFilter} />
        <span className="spread" />
        {rows.total > 0 ? (
          <span className="quiet">{text.common.page(format.count(rows.offset + 1), format.count(last), format.count(rows.total))}</span>
        ) : null}
        {rows.total > pageSize ? (
          <>
            <Button variant="default" disabled={rows.offset === 0} onClick={() => onPage(Math.max(0, rows.offset - pageSize))}>
              {text.common.previous}
            </Button>
            <Button variant="default" disabled={last >= rows.total} onClick={() => onPage(rows.offset + pageSize)}>
              {text.common.next}
            </Button>
          </>
        ) : null}
      </div>
      {rows.total === 0 ? (
        <p className="quiet">{text.explain.noRows}</p>
      ) : (
        <div className="table-hold">
          <table className="table">
            <caption>{text.explain.who}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="hidden-but-read">{text.explain.behind}</span>
                </th>
                <th scope="col">{text.explain.person}</th>
                <th scope="col">{text.explain.month}</th>
                {labels.map((column) => (
                  <th scope="col" key={column.key}>
                    {column.label}
                  </th>
                ))}
                <th scope="col">{text.explain.hit}</th>
                <th scope="col">{text.explain.cell}</th>
              </tr>
            </thead>
            <tbody>
              {rows.rows.map((row, index) => (
                <Row key={`${rows.offset + index}`} row={row} onOpen={onOpen} behind={behind} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}

function Filters({ facts, filter, onFilter }: Pick<Props, 'facts' | 'filter' | 'onFilter'>) {
  const text = useText().explain
  const format = useFormat()
  const filters = [
    { value: 'all', label: text.all },
    { value: 'hit', label: text.hit },
    { value: 'miss', label: text.miss },
  ]
  return (
    <>
      <SegmentedControl
        aria-label={text.filter}
        data={filters}
        value={filter.startsWith('fact:') ? '' : filter}
        onChange={(value) => onFilter(value as RowFilter)}
      />
      {facts.filter(isListed).map((fact) => {
        const own: RowFilter = `fact:${fact.key}`
        return (
          <button key={fact.key} type="button" className="choice" aria-pressed={filter === own} onClick={() => onFilter(own)}>
            {fact.label} <span className="quiet">{format.count(fact.value)}</span>
          </button>
        )
      })}
    </>
  )
}

/** A word or two stays on its line. */
const isShort = (value: string | number | null) => typeof value !== 'string' || value.length <= 6

function Verdict({ row }: { row: MetricRow }) {
  const text = useText().explain
  if (!row.counted) return <span className="pill pill-none">{text.notCounted}</span>
  return <span className={`pill pill-${row.hit ? 'good' : 'bad'}`}>{row.hit ? text.hit : text.miss}</span>
}

function Row({ row, onOpen, behind }: { row: MetricRow; onOpen: (cell: CellPlace) => void; behind?: (row: MetricRow) => ReactNode }) {
  const text = useText()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  return (
    <>
      <tr data-testid="who-row">
        <td>
          {row.cell && behind ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="xs"
              aria-expanded={open}
              aria-label={text.explain.behind}
              onClick={() => setOpen(!open)}
            >
              {open ? '▾' : '▸'}
            </ActionIcon>
          ) : null}
        </td>
        <td className="who-person">
          {row.employeeName ?? '—'} <span className="quiet">{row.employeeNo}</span>
          <br />
          <span className="quiet">{row.department}</span>
        </td>
        <td className="who-person">{row.month ? format.month(row.month) : '—'}</td>
        {row.detail.map((part) => (
          <td key={part.key} className={isShort(part.value) ? 'who-person' : undefined}>
            {typeof part.value === 'number' ? format.number(part.value, 4) : (part.value ?? '—')}
          </td>
        ))}
        <td>
          <Verdict row={row} />
        </td>
        <td>
          <SourceLink cell={row.cell} onOpen={onOpen} />
        </td>
      </tr>
      {open && behind ? (
        <tr>
          <td colSpan={row.detail.length + 5}>{behind(row)}</td>
        </tr>
      ) : null}
    </>
  )
}
