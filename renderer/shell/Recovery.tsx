import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { BackupTable } from '../components/connected/BackupTable'
import { Dialog } from '../components/controls/Dialog'
import { FailurePanel } from '../components/controls/FailurePanel'
import type { Backup, Failure, WorkspaceInfo } from '../contract/types'
import type { Answer } from '../state/answers'
import { ask, useAnswer } from '../state/engine'
import { entered } from '../state/jobs'
import { useView } from '../state/view'
import { useText } from '../text/use-text'

/**
 * Offers the newest whole backup of a workspace that cannot be opened; any other one, or the file as it is, on request. It appears once the backups
 * have been looked for: a table that came later would push the buttons away under the pointer.
 */
export function Recovery() {
  const failure = useView((view) => view.recovering)
  const found = useAnswer('workspace.backups', failure ? {} : null)
  const text = useText().backups
  const close = () => useView.setState({ recovering: null })
  return (
    <Dialog opened={failure !== null && found.state !== 'pending'} onClose={close} title={text.recover} size={680}>
      {failure ? <Choices failure={failure} found={found} /> : null}
    </Dialog>
  )
}

type Opening = Promise<{ ok: true; value: WorkspaceInfo | null } | { ok: false; failure: Failure }>

function Choices({ failure, found }: { failure: Failure; found: Answer<{ backups: Backup[] }> }) {
  const text = useText().backups
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Failure | null>(null)
  const backups = found.value?.backups ?? []

  async function take(opening: Opening) {
    setBusy(true)
    const result = await opening
    setBusy(false)
    if (!result.ok) return setRefusal(result.failure)
    useView.setState({ recovering: null })
    if (result.value) entered(result.value)
  }
  const restore = (name: string | null) => void take(ask('workspace.restore', { name }))

  return (
    <Stack gap="sm">
      <FailurePanel failure={refusal ?? failure} />
      {found.state === 'failure' ? <FailurePanel failure={found.failure} /> : null}
      {found.state === 'answer' && !backups.length ? <p className="quiet">{text.none}</p> : null}
      {backups.length ? <BackupTable backups={backups} onRestore={({ name }) => restore(name)} disabled={busy} /> : null}
      <Group justify="flex-end">
        {failure.code === 'workspace_suspect' ? (
          <Button variant="default" disabled={busy} onClick={() => void take(ask('workspace.reopen', { anyway: true }))}>
            {text.anyway}
          </Button>
        ) : null}
        <Button data-autofocus data-testid="restore-newest" loading={busy} disabled={!backups.length} onClick={() => restore(null)}>
          {text.newest}
        </Button>
      </Group>
    </Stack>
  )
}
