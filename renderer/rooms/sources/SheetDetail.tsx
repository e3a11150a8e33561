import type { SheetProposal } from '../../contract/types'
import { useText } from '../../text/use-text'
import { PreviewRows } from './PreviewRows'
import { ProposedColumns } from './ProposedColumns'

/** Why a sheet is taken for what it is, what each of its columns is for, and its first rows. */
export function SheetDetail({ sheet }: { sheet: SheetProposal }) {
  const text = useText().sources
  return (
    <div className="sheet-detail">
      <div>
        {sheet.reasons.length > 0 || sheet.questions.length > 0 ? <h3>{text.reasons}</h3> : null}
        <ul className="reasons">
          {sheet.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {sheet.questions.map((question) => (
            <li key={question} className="doubt">
              {question}
            </li>
          ))}
        </ul>
        {sheet.certain || sheet.refusal ? null : <p className="quiet">{text.askedLater}</p>}
        <ProposedColumns sheet={sheet} />
      </div>
      <div>
        <h3>{text.preview}</h3>
        <PreviewRows rows={sheet.preview} headerRows={sheet.headerRows} title={text.preview} />
      </div>
    </div>
  )
}
