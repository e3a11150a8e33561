// The numbers behind a trend, as they are; by themselves, for the window starts with one.
import type { TrendLine } from '../components/figures/Trend'
import type { Text } from '../text/zh-CN'
import type { Sheet } from './csv'

export function trendTable(lines: TrendLine[], { keep }: Text): Sheet {
  const head = lines.flatMap(({ name }) => [name, `${name} · ${keep.numerator}`, `${name} · ${keep.denominator}`])
  const months = [...new Set(lines.flatMap((line) => line.months.map(({ month }) => month)))].sort()
  const cells = (line: TrendLine, month: string) => {
    const point = line.months.find((candidate) => candidate.month === month)
    return point && !point.withheld ? [point.value, point.numerator, point.denominator] : [null, null, null]
  }
  return [[keep.month, ...head], ...months.map((month) => [month.slice(0, 7), ...lines.flatMap((line) => cells(line, month))])]
}
