import { useCallback, useState } from 'react'
import type { MonthRate } from '../contract'
import { useFormat, useText } from '../text/use-text'
import { Card } from '../ui/Card'
import { Chart, type Palette } from './Chart'
import { TrendTable } from './TrendTable'

export interface TrendLine {
  name: string
  target: number | null
  months: MonthRate[]
}
const colours = ['--series-1', '--series-2', '--series-3']

const monthsIn = (lines: TrendLine[]) => [...new Set(lines.flatMap((line) => line.months.map((point) => point.month)))].sort()

/** Lines by month with their names at their ends and their targets dashed; the numbers as a table behind a button. */
export function Trend({ title, lines, height = 250 }: { title: string; lines: TrendLine[]; height?: number }) {
  const text = useText()
  const format = useFormat()
  const [table, setTable] = useState(false)
  const months = monthsIn(lines)
  const span = months.length > 0 ? text.figure.trendSpan(months[0].slice(0, 7), months[months.length - 1].slice(0, 7)) : ''
  const option = useCallback((palette: Palette) => optionFor(lines, palette, format, text.figure.targetShort), [lines, format, text])
  return (
    <Card
      title={title}
      note={span}
      testId="trend"
      aside={
        <button type="button" className="link-button" onClick={() => setTable(!table)}>
          {table ? text.common.asChart : text.common.asTable}
        </button>
      }
    >
      {months.length === 0 ? (
        <p className="quiet">{text.common.noData}</p>
      ) : table ? (
        <TrendTable title={title} lines={lines} months={months} height={height} />
      ) : (
        <Chart option={option} height={height} label={`${title}. ${summary(lines, format.percent)}`} />
      )}
    </Card>
  )
}

function summary(lines: TrendLine[], percent: (share: number | null) => string): string {
  return lines.map((line) => `${line.name} ${line.months.map((point) => percent(point.value)).join(', ')}`).join('; ')
}

type Words = ReturnType<typeof useFormat>

function optionFor(lines: TrendLine[], palette: Palette, format: Words, target: (value: string) => string) {
  const months = monthsIn(lines)
  const values = lines.flatMap((line) => [...line.months.map((point) => point.value ?? 1), line.target ?? 1])
  const low = Math.max(0, Math.floor((Math.min(...values) * 100 - 8) / 20) * 20)
  return {
    animation: false,
    textStyle: { fontFamily: palette('--sans') },
    grid: { left: 44, right: 104, top: 14, bottom: 26 },
    xAxis: {
      type: 'category',
      data: months.map(format.shortMonth),
      boundaryGap: ['4%', '4%'],
      axisLine: { lineStyle: { color: palette('--line') } },
      axisTick: { show: false },
      axisLabel: { color: palette('--ink3'), fontSize: 11 },
    },
    yAxis: {
      type: 'value',
      min: low,
      max: 100,
      interval: 20,
      axisLabel: { color: palette('--ink3'), fontSize: 11, formatter: (value: number) => (value === 100 ? '100%' : String(value)) },
      splitLine: { lineStyle: { color: palette('--line-soft') } },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: palette('--card'),
      borderColor: palette('--line'),
      textStyle: { color: palette('--ink'), fontSize: 12 },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? `${value.toFixed(1)}%` : '—'),
    },
    series: lines.map((line, index) => seriesFor(line, index, months, palette, target)),
  }
}

function seriesFor(line: TrendLine, index: number, months: string[], palette: Palette, target: (value: string) => string) {
  const colour = palette(colours[index % colours.length])
  const byMonth = new Map(line.months.map((point) => [point.month, point.value]))
  return {
    type: 'line',
    name: line.name,
    data: months.map((month) => {
      const value = byMonth.get(month) ?? null
      return value === null ? null : Number((value * 100).toFixed(2))
    }),
    symbol: ['circle', 'rect', 'triangle'][index % 3],
    symbolSize: 5,
    lineStyle: { width: 2.5, color: colour },
    itemStyle: { color: colour },
    connectNulls: false,
    endLabel: {
      show: true,
      formatter: (point: { seriesName?: string; value?: unknown }) => `${point.seriesName} ${Number(point.value).toFixed(1)}`,
      color: colour,
      fontSize: 12,
      fontWeight: 600,
      distance: 8,
    },
    labelLayout: { moveOverlap: 'shiftY' },
    markLine:
      line.target === null
        ? undefined
        : {
            silent: true,
            symbol: 'none',
            data: [{ yAxis: line.target * 100 }],
            lineStyle: { color: colour, type: [3, 4], width: 1, opacity: 0.75 },
            label: {
              position: 'insideStartTop',
              distance: [0, 2],
              formatter: target(String(Math.round(line.target * 100))),
              color: palette('--ink2'),
              fontSize: 10.5,
            },
          },
  }
}
