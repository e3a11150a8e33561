import type { DepartmentMatrix } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import './matrix.css'

/** Rater's department × ratee's department: submitted / invited, tinted by the share submitted. Withheld cells are dashed and say so. */
export function MatrixHeatmap({ matrix, testId = 'matrix' }: { matrix: DepartmentMatrix; testId?: string }) {
  const text = useText()
  const at = new Map(matrix.cells.map((cell) => [`${cell.rater} ${cell.ratee}`, cell]))
  return (
    <div className="table-hold">
      <table className="matrix" data-testid={testId}>
        <caption className="hidden-but-read">{text.collaboration.matrix}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-but-read">{text.collaboration.rater}</span>
            </th>
            {matrix.departments.map((department) => (
              <th scope="col" key={department.id}>
                {department.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.departments.map((rater) => (
            <tr key={rater.id}>
              <th scope="row">{rater.name}</th>
              {matrix.departments.map((ratee) => (
                <MatrixCell
                  key={ratee.id}
                  rater={rater.name}
                  ratee={ratee.name}
                  same={rater.id === ratee.id}
                  cell={at.get(`${rater.id} ${ratee.id}`)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  rater: string
  ratee: string
  same: boolean
  cell: DepartmentMatrix['cells'][number] | undefined
}

function MatrixCell({ rater, ratee, same, cell }: CellProps) {
  const text = useText()
  const format = useFormat()
  if (same) return <td className="matrix-self" />
  if (!cell) return <td>·</td>
  if (cell.withheld) {
    return (
      <td className="matrix-withheld" title={text.common.withheld}>
        –
      </td>
    )
  }
  if (cell.invited === 0) return <td>·</td>
  const share = cell.submitted / cell.invited
  const label = text.collaboration.cell(rater, ratee, format.count(cell.submitted), format.count(cell.invited))
  return (
    <td
      title={label}
      style={{ background: `color-mix(in srgb, var(--accent-2) ${Math.round(share * 62)}%, var(--card))`, color: 'var(--ink)' }}
    >
      {cell.submitted}/{cell.invited}
    </td>
  )
}
