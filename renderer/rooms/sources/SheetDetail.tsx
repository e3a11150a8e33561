import type { SheetProposal } from '../../contract'
import { useFormat, useText } from '../../text/use-text'
import '../../figures/raw.css'

/** Why a sheet is taken for what it is, which column feeds what, and its first rows. */
export function SheetDetail({ sheet }: { sheet: SheetProposal }) {
  const text = useText().sources
  return (
    <div className="sheet-detail">
      <div>
        <h3>{text.reasons}</h3>
        <ul className="reasons">
          {sheet.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {sheet.valueColumns > 0 ? <li>{text.values(sheet.valueColumns)}</li> : null}
          {sheet.questions.length > 0 ? <li className="doubt">{text.questions(sheet.questions.length)}</li> : null}
        </ul>
        <Mapping sheet={sheet} />
      </div>
      <div>
        <h3>{text.preview}</h3>
        <Preview sheet={sheet} />
      </div>
    </div>
  )
}

function Mapping({ sheet }: { sheet: SheetProposal }) {
  const text = useText().sources
  const format = useFormat()
  if (sheet.fields.length === 0) return null
  return (
    <table className="table">
      <caption>{text.mapping}</caption>
      <thead>
        <tr>
          <th scope="col">{text.column}</th>
          <th scope="col">{text.field}</th>
          <th scope="col">
            <span className="hidden-but-read">{text.certain}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sheet.fields.map((field) => (
          <tr key={`${field.field} ${field.column}`}>
            <td>{field.header}</td>
            <td className="mono">{field.field}</td>
            <td className="num quiet">{format.share(field.confidence)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Preview({ sheet }: { sheet: SheetProposal }) {
  const text = useText()
  const headers = new Set(sheet.headerRows)
  return (
    <div className="raw-hold preview">
      <table className="raw">
        <caption className="hidden-but-read">{text.sources.preview}</caption>
        <tbody>
          {sheet.preview.slice(0, 12).map((row) => (
            <tr key={row.row} className={headers.has(row.row) ? 'raw-focus-row' : ''}>
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
    </div>
  )
}
