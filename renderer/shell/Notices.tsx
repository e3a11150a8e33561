import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { JobProgress } from '../components/connected/JobProgress'
import type { WorkspaceInfo } from '../contract/types'
import { ask, useEngineState } from '../state/engine'
import { noteFailure } from '../state/notify'
import { openRoom, useView } from '../state/view'
import { useFormat, useText } from '../text/use-text'

/** What stands under the top bar while it holds: engine restarting, a job running, what is wrong with the workspace's files. */
export function Notices({ info }: { info: WorkspaceInfo | null | undefined }) {
  const text = useText()
  const engine = useEngineState((state) => state.state)
  const running = useView((view) => view.running)
  return (
    <>
      {engine === 'down' ? <Warning testId="engine-down">{text.engine.down}</Warning> : null}
      {info?.warning ? <LostNotice lost={info.warning} readOnly={info.readOnly} /> : null}
      {info?.readOnly ? <Warning testId="read-only">{text.backups.readOnly}</Warning> : null}
      {info?.journalBehind ? <Warning>{text.backups.journalBehind}</Warning> : null}
      {info?.backupTrouble ? (
        <Warning>{text.backups.trouble[info.backupTrouble.code](info.backupTrouble.file, info.backupTrouble.megabytes)}</Warning>
      ) : null}
      {running && info ? (
        <div className="strip-note">
          <JobProgress jobId={running.id} title={running.title} cancel={running.cancel} />
        </div>
      ) : null}
    </>
  )
}

/** A loss stays said until somebody has taken note of it. */
function LostNotice({ lost, readOnly }: { lost: NonNullable<WorkspaceInfo['warning']>; readOnly: boolean }) {
  const text = useText().backups
  const format = useFormat()
  async function accept() {
    const result = await ask('workspace.accept', {})
    if (!result.ok) noteFailure(result.failure)
  }
  return (
    <Warning testId="lost">
      {text.missing(text.lost({ ...lost, rows: format.count(lost.rows) }))}
      <Button size="compact-sm" variant="subtle" onClick={() => openRoom('settings')}>
        {text.open}
      </Button>
      {readOnly ? null : (
        <Button size="compact-sm" variant="subtle" data-testid="accept-loss" onClick={() => void accept()}>
          {text.accept}
        </Button>
      )}
    </Warning>
  )
}

function Warning({ children, testId }: { children: ReactNode; testId?: string }) {
  return (
    <div className="strip-note strip-warn" role="status" data-testid={testId}>
      {children}
    </div>
  )
}
