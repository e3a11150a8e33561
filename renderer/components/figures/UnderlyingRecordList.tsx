import type { CellPlace, UnderlyingRecords } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { SourceLink } from './SourceLink'
import './explain.css'

/** The records one row of a figure was made of, each with its cell; says so when there are more than are shown. */
export function UnderlyingRecordList({
  behind: { records, total },
  onOpen,
}: {
  behind: UnderlyingRecords
  onOpen: (cell: CellPlace) => void
}) {
  const text = useText().explain
  const format = useFormat()
  return (
    <div className="behind">
      {records.length === 0 ? <span className="quiet">{text.behindNone}</span> : null}
      {records.length < total ? <span className="quiet">{text.behindSome(format.count(records.length), format.count(total))}</span> : null}
      {records.map((line, index) => (
        <div className="behind-line" key={`${index} ${line.cell.address}`}>
          <span>{line.text}</span>
          <b>{line.value}</b>
          <span className="spread" />
          <SourceLink cell={line.cell} onOpen={onOpen} />
        </div>
      ))}
    </div>
  )
}
