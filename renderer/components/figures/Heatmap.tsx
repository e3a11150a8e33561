import { Tooltip } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { LatencyCell, LatencyHeatmap } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { heatMarks, withheldMark } from './heat-marks'
import './heat.css'

interface Props {
  flow: string
  cells: LatencyCell[]
  withheld: LatencyHeatmap['withheld']
  onOpen: (cell: LatencyCell) => void
}
const steps: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))

/** Stage × week; one cell is in the tab order, arrows move between cells, Enter opens the cases. */
export function Heatmap({ flow, cells, withheld, onOpen }: Props) {
  const text = useText()
  const format = useFormat()
  const table = useRef<HTMLTableElement>(null)
  const [focus, setFocus] = useState<[number, number]>([0, 0])
  const places = [...cells, ...withheld]
  const stages = [...new Set([...places].sort((a, b) => a.stageNo - b.stageNo).map((cell) => cell.stage))]
  const weeks = [...new Set(places.map((cell) => cell.week))].sort()
  const kept = new Set(withheld.map((cell) => `${cell.stage} ${cell.week}`))
  const at = new Map(cells.map((cell) => [`${cell.stage} ${cell.week}`, cell]))

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const row = within(focus[0] + step[0], stages.length)
    const column = within(focus[1] + step[1], weeks.length)
    table.current?.querySelector<HTMLElement>(`[data-at="${row}-${column}"]`)?.focus()
  }

  return (
    <div className="table-hold">
      <table ref={table} className="heat">
        <caption className="hidden-but-read">{text.heat.caption(flow)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-but-read">{text.heat.stage}</span>
            </th>
            {weeks.map((week) => (
              <th scope="col" key={week}>
                {format.week(week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, row) => (
            <tr key={stage}>
              <th scope="row">{stage}</th>
              {weeks.map((week, column) => (
                <td key={week}>
                  <HeatCell
                    cell={at.get(`${stage} ${week}`)}
                    withheld={kept.has(`${stage} ${week}`)}
                    place={`${row}-${column}`}
                    current={focus[0] === row && focus[1] === column}
                    onFocus={() => setFocus([row, column])}
                    onKeyDown={onKeyDown}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  cell: LatencyCell | undefined
  withheld: boolean
  place: string
  current: boolean
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onOpen: (cell: LatencyCell) => void
}

function HeatCell({ cell, withheld, place, current, onFocus, onKeyDown, onOpen }: CellProps) {
  const text = useText()
  const format = useFormat()
  const shared = { type: 'button' as const, tabIndex: current ? 0 : -1, 'data-at': place, onFocus, onKeyDown }
  if (withheld) {
    return (
      <button {...shared} className="heat-cell heat-blank" aria-label={text.common.withheld} title={text.common.withheld}>
        {withheldMark}
      </button>
    )
  }
  if (!cell) return <button {...shared} className="heat-cell heat-blank" aria-label={text.heat.blank} />
  const label = text.heat.cell(
    cell.stage,
    format.week(cell.week),
    // As it is written in the cell: who speaks to the window says what is seen.
    format.tenths(cell.medianHours) + format.unit('hours'),
    format.count(cell.n),
    format.tenths(cell.p90Hours) + format.unit('hours'),
    format.percent(cell.shareRed),
  )
  return (
    <Tooltip label={label} portalProps={{ target: '#room' }}>
      <button
        {...shared}
        className={`heat-cell heat-${cell.colour}`}
        data-testid="heat-cell"
        aria-label={label}
        onClick={() => onOpen(cell)}
      >
        {format.tenths(cell.medianHours)}
        {heatMarks[cell.colour] ? <i aria-hidden="true">{heatMarks[cell.colour]}</i> : null}
      </button>
    </Tooltip>
  )
}
