import { useFormat, useText } from '../../text/use-text'
import type { TrendLine } from './Trend'
import '../controls/ui.css'

interface Props {
  title: string
  lines: TrendLine[]
  months: string[]
  height: number
}

/** The numbers behind a trend: month by month with counts. */
export function TrendTable({ title, lines, months, height }: Props) {
  const text = useText()
  const format = useFormat()
  return (
    <div className="table-hold" style={{ height }}>
      <table className="table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.common.month}</th>
            {lines.map((line) => (
              <th scope="col" className="num" key={line.name}>
                {line.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <td>{format.month(month)}</td>
              {lines.map((line) => {
                const point = line.months.find((candidate) => candidate.month === month)
                return (
                  <td className="num" key={line.name}>
                    {format.percent(point?.value)}{' '}
                    <span className="quiet">{point ? `${format.count(point.numerator)} / ${format.count(point.denominator)}` : ''}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
