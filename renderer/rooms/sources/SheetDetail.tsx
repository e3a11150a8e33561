import type { SheetProposal } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { PreviewRows } from './PreviewRows'

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
          {sheet.questions.map((question) => (
            <li key={question} className="doubt">
              {question}
            </li>
          ))}
        </ul>
        {sheet.certain || sheet.refusal ? null : <p className="quiet">{text.askedLater}</p>}
        <Mapping sheet={sheet} />
      </div>
      <div>
        <h3>{text.preview}</h3>
        <PreviewRows rows={sheet.preview} headerRows={sheet.headerRows} title={text.preview} />
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
            <td>{field.name}</td>
            <td className="num quiet">{format.share(field.confidence)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
