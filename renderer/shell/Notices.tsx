import type { WorkspaceInfo } from '../contract'
import { useEngineState } from '../engine'
import { JobProgress } from '../parts/JobProgress'
import { useFormat, useText } from '../text/use-text'
import { useView } from '../view'

/** What stands under the top bar while it holds: engine restarting, a job running, imports the workspace has lost. */
export function Notices({ info }: { info: WorkspaceInfo | null | undefined }) {
  const text = useText()
  const format = useFormat()
  const engine = useEngineState((state) => state.state)
  const running = useView((view) => view.running)
  return (
    <>
      {engine === 'down' ? (
        <div className="strip-note strip-warn" role="status" data-testid="engine-down">
          {text.engine.down}
        </div>
      ) : null}
      {info?.warning ? (
        <div className="strip-note strip-warn" role="status">
          {text.lost({ ...info.warning, rows: format.count(info.warning.rows) })}
        </div>
      ) : null}
      {running && info ? (
        <div className="strip-note">
          <JobProgress jobId={running.id} title={running.title} cancel={running.cancel} />
        </div>
      ) : null}
    </>
  )
}
