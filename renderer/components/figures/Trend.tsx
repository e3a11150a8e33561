import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { MonthRate } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { Card } from '../controls/Card'
import { EmptyState } from '../controls/EmptyState'
import { lazy } from '../controls/lazy'
import type { Palette } from './Chart'
import { trendOption } from './trend-option'

export interface TrendLine {
  name: string
  target: number | null
  months: MonthRate[]
}
const Chart = lazy(async () => (await import('./Chart')).Chart)
const TrendTable = lazy(async () => (await import('./TrendTable')).TrendTable)
const monthsIn = (lines: TrendLine[]) => [...new Set(lines.flatMap((line) => line.months.map((point) => point.month)))].sort()

interface Props {
  title: string
  lines: TrendLine[]
  height?: number
  /** Stands at the end of the head. */
  menu?: ReactNode
}

/** Lines by month with their names at their ends and their targets dashed; the numbers as a table behind a button. */
export function Trend({ title, lines, height = 250, menu }: Props) {
  const text = useText()
  const format = useFormat()
  const [table, setTable] = useState(false)
  const drawn = useMemo(() => lines.filter((line) => line.months.some((point) => point.value !== null)), [lines])
  const months = monthsIn(lines)
  const span = months.length > 0 ? text.figure.trendSpan(months[0].slice(0, 7), months[months.length - 1].slice(0, 7)) : ''
  const option = useCallback(
    (palette: Palette) => trendOption({ lines: drawn, months: monthsIn(drawn), height, palette, format, target: text.figure.targetShort }),
    [drawn, height, format, text],
  )
  return (
    <Card
      title={title}
      note={span}
      testId="trend"
      aside={
        months.length === 0 ? null : (
          <>
            <button type="button" className="link-button" data-keep="" onClick={() => setTable(!table)}>
              {table ? text.common.asChart : text.common.asTable}
            </button>
            {menu}
          </>
        )
      }
    >
      {months.length === 0 ? (
        <EmptyState title={text.common.noData} />
      ) : table ? (
        <TrendTable title={title} lines={lines} months={months} height={height} />
      ) : drawn.length === 0 ? (
        <EmptyState title={isWithheld(lines) ? text.common.withheld : text.common.noData} />
      ) : (
        <div style={{ minHeight: height }}>
          <Chart option={option} height={height} label={`${title}. ${summary(lines, format.percent)}`} />
        </div>
      )}
    </Card>
  )
}

/** No month of any line may be shown. */
const isWithheld = (lines: TrendLine[]): boolean => lines.some(({ months }) => months.some(({ withheld }) => withheld))

function summary(lines: TrendLine[], percent: (share: number | null) => string): string {
  return lines.map((line) => `${line.name} ${line.months.map((point) => percent(point.value)).join(', ')}`).join('; ')
}
