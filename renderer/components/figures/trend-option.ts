// What a trend asks ECharts to draw. Labels are placed here: the chart's own placing lets them touch.
import type { Format } from '../../text/format'
import type { Palette } from './Chart'
import type { TrendLine } from './Trend'

const colours = ['--series-1', '--series-2', '--series-3']
const symbols = ['circle', 'rect', 'triangle']
const frame = { left: 44, right: 164, top: 14, bottom: 26 }
const labelHeight = 15

interface Wanted {
  lines: TrendLine[]
  months: string[]
  height: number
  palette: Palette
  format: Format
  target: (value: string) => string
}

/** Lowest value of the axis: a multiple of 20 under everything drawn. */
export function floorOf(lines: TrendLine[]): number {
  const values = lines.flatMap((line) => [...line.months.map((point) => point.value ?? 1), line.target ?? 1])
  return Math.max(0, Math.floor((Math.min(1, ...values) * 100 - 8) / 20) * 20)
}

/** How far each label must move, in pixels, so that no two are nearer than a line of text. `at` are pixels from the top. */
export function spreadLabels(at: number[], gap: number): number[] {
  const order = at.map((_, index) => index).sort((a, b) => at[a] - at[b] || a - b)
  const placed = [...at]
  for (let n = 1; n < order.length; n++) placed[order[n]] = Math.max(placed[order[n]], placed[order[n - 1]] + gap)
  // Half of the push goes upwards, so that labels stay near their lines.
  const push = order.length === 0 ? 0 : (placed[order[order.length - 1]] - at[order[order.length - 1]]) / 2
  return placed.map((place, index) => place - at[index] - push)
}

function lastPoint(line: TrendLine): { month: string; share: number } {
  const known = line.months.filter((point) => point.value !== null)
  const last = known[known.length - 1]
  return { month: last?.month ?? '', share: last?.value ?? 0 }
}

/** Name and latest value; the month where the line does not reach the last one. */
export function endLabel(line: TrendLine, months: string[], format: Pick<Format, 'shortMonth' | 'points'>): string {
  const { month, share } = lastPoint(line)
  const said = `${line.name} ${format.points(share)}`
  return month === months[months.length - 1] ? said : `${said} · ${format.shortMonth(month)}`
}

export function trendOption({ lines, months, height, palette, format, target }: Wanted) {
  const low = floorOf(lines)
  const scale = (height - frame.top - frame.bottom) / (100 - low)
  const shifts = spreadLabels(
    lines.map((line) => 100 * (1 - lastPoint(line).share) * scale),
    labelHeight,
  )
  return {
    animation: false,
    textStyle: { fontFamily: palette('--sans') },
    grid: frame,
    xAxis: {
      type: 'category',
      data: months.map(format.shortMonth),
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
      valueFormatter: (value: unknown) => format.percent(typeof value === 'number' ? value / 100 : null),
    },
    series: lines.map((line, index) => ({
      ...seriesOf(line, index, months, palette, targetLabel(lines, index, format, target)),
      markPoint: nameAtEdge(
        lastPoint(line).share * 100,
        endLabel(line, months, format),
        months.length - 1,
        { color: palette(colours[index % colours.length]), backgroundColor: palette('--card') },
        shifts[index],
      ),
    })),
  }
}

/** Targets nearer than a line of text share one label, on the first of them. */
function targetLabel(lines: TrendLine[], index: number, format: Format, target: (value: string) => string): string {
  const own = lines[index].target
  if (own === null) return ''
  const near = (other: TrendLine) => other.target !== null && Math.abs(other.target - own) < 0.05
  if (lines.slice(0, index).some(near)) return ''
  const values = [...new Set(lines.filter(near).map((line) => line.target ?? 0))].sort((a, b) => b - a)
  return target(values.map((share) => format.share(share).replace('%', '')).join(' · '))
}

function seriesOf(line: TrendLine, index: number, months: string[], palette: Palette, label: string) {
  const colour = palette(colours[index % colours.length])
  const byMonth = new Map(line.months.map((point) => [point.month, point.value]))
  return {
    type: 'line',
    name: line.name,
    data: months.map((month) => {
      const value = byMonth.get(month) ?? null
      return value === null ? null : value * 100
    }),
    symbol: symbols[index % symbols.length],
    symbolSize: 5,
    lineStyle: { width: 2.5, color: colour },
    itemStyle: { color: colour },
    connectNulls: false,
    markLine:
      line.target === null
        ? undefined
        : {
            silent: true,
            symbol: 'none',
            data: [{ yAxis: line.target * 100 }],
            lineStyle: { color: colour, type: [3, 4], width: 1, opacity: 0.75 },
            label: { position: 'insideStartTop', distance: [0, 2], formatter: label, color: palette('--ink2'), fontSize: 10.5 },
          },
  }
}

/** All names stand at the right edge, whatever month their line ends in, and no dashed line runs through them. */
function nameAtEdge(value: number, formatter: string, last: number, look: { color: string; backgroundColor: string }, shift: number) {
  return {
    silent: true,
    z: 6,
    symbol: 'circle',
    symbolSize: 0,
    data: [{ coord: [last, value] }],
    label: {
      show: true,
      position: 'right',
      formatter,
      ...look,
      padding: [1, 2],
      fontSize: 12,
      fontWeight: 600,
      distance: 6,
      offset: [0, shift],
    },
  }
}
