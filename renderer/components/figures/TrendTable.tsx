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
              {lines.map((line) => (
                <td className="num" key={line.name}>
                  <Point point={line.months.find((candidate) => candidate.month === month)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Nothing that month, too few people to be shown, or value and counts. */
function Point({ point }: { point: TrendLine['months'][number] | undefined }) {
  const text = useText()
  const format = useFormat()
  if (!point) return <>{format.percent(null)}</>
  if (point.withheld) return <span className="quiet">{text.common.withheld}</span>
  return (
    <>
      {format.percent(point.value)}{' '}
      <span className="quiet">
        {format.count(point.numerator)} / {format.count(point.denominator)}
      </span>
    </>
  )
}
