import { EmptyState } from '../../components/controls/EmptyState'
import { useAnswer } from '../../state/engine'
import { useView } from '../../state/view'
import { useText } from '../../text/use-text'
import { AttentionQueue } from './AttentionQueue'
import { DropZone } from './DropZone'
import { Proposals } from './Proposals'
import { SheetAnswer } from './SheetAnswer'
import { SheetTable } from './SheetTable'
import { WaitingSheets } from './WaitingSheets'
import './sources.css'

/** Files in, what was made of them, what waits for a person. */
export function SourcesRoom() {
  const text = useText()
  const pending = useView((view) => view.pending)
  const info = useAnswer('workspace.info', {}).value
  return (
    <div className="page">
      <DropZone />
      {pending.length > 0 ? <Proposals sources={pending} /> : null}
      {info?.empty ? (
        pending.length === 0 ? (
          <EmptyState title={text.sources.empty} advice={text.sources.emptyAdvice} />
        ) : null
      ) : (
        <>
          <WaitingSheets />
          <SheetTable />
          <AttentionQueue />
        </>
      )}
      <SheetAnswer />
    </div>
  )
}
