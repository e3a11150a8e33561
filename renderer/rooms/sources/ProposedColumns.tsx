import type { SheetProposal } from '../../contract/types'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat } from '../../text/use-text'

/** Every column of a sheet in its order: what it is read as, and what is not used. */
export function ProposedColumns({ sheet: { columns } }: { sheet: SheetProposal }) {
  const text = useSourcesText().proposal
  if (columns.length === 0) return null
  return (
    <div className="table-hold proposed-columns">
      <table className="table" data-testid="proposed-columns">
        <caption>{text.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.feeds}</th>
            <th scope="col">{text.notes}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <Column key={column.column} column={column} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Column({
  column: { letter, header, feeds, confidence, notes, open, notStored, empty },
}: {
  column: SheetProposal['columns'][number]
}) {
  const text = useSourcesText().proposal
  const format = useFormat()
  const unused = notStored ? text.notStored(notStored) : empty ? text.empty : text.unused
  return (
    <tr>
      <td>
        <span className="mono quiet">{letter}</span> {header}
      </td>
      <td className={feeds.length > 0 ? '' : notStored || empty ? 'quiet' : 'doubt'}>
        {feeds.length > 0 ? feeds.join(' · ') : unused}
        {confidence !== null && confidence < 1 ? <span className="quiet"> {format.share(confidence)}</span> : null}
      </td>
      <td className="quiet">
        {notes.join(' · ')}
        {open.length > 0 ? <span className="doubt"> {open.join(' · ')}</span> : null}
      </td>
    </tr>
  )
}
