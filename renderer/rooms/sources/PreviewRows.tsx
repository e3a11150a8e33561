import '../../components/figures/raw.css'

interface Props {
  rows: { row: number; cells: (string | null)[] }[]
  headerRows: number[]
  title: string
}

/** The first rows of a sheet as they stand, the row of the column names marked. */
export function PreviewRows({ rows, headerRows, title }: Props) {
  return (
    <section className="raw-hold preview" aria-label={title} tabIndex={0}>
      <table className="raw">
        <caption className="hidden-but-read">{title}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} className={headerRows.includes(row.row) ? 'raw-focus-row' : ''}>
              <th scope="row">{row.row}</th>
              {row.cells.map((cell, column) => (
                <td key={`${row.row}-${column + 1}`} title={cell ?? ''}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
