import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { BackupTable } from '../components/connected/BackupTable'
import { Dialog } from '../components/controls/Dialog'
import { FailurePanel } from '../components/controls/FailurePanel'
import type { Failure, WorkspaceInfo } from '../contract/types'
import { ask, useAnswer } from '../state/engine'
import { entered } from '../state/jobs'
import { useView } from '../state/view'
import { useText } from '../text/use-text'

/** Offers the newest whole backup of a workspace that cannot be opened; any other one, or the file as it is, on request. */
export function Recovery() {
  const failure = useView((view) => view.recovering)
  const text = useText().backups
  return (
    <Dialog opened={failure !== null} onClose={() => useView.setState({ recovering: null })} title={text.recover} size={680}>
      {failure ? <Choices failure={failure} /> : null}
    </Dialog>
  )
}

type Opening = Promise<{ ok: true; value: WorkspaceInfo | null } | { ok: false; failure: Failure }>

function Choices({ failure }: { failure: Failure }) {
  const text = useText().backups
  const { value } = useAnswer('workspace.backups', {})
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Failure | null>(null)
  const any = value !== undefined && value.backups.length > 0

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
      {any ? (
        <BackupTable backups={value.backups} onRestore={({ name }) => restore(name)} disabled={busy} />
      ) : (
        <p className="quiet">{value ? text.none : text.looking}</p>
      )}
      <Group justify="flex-end">
        {failure.code === 'workspace_suspect' ? (
          <Button variant="default" disabled={busy} onClick={() => void take(ask('workspace.reopen', { anyway: true }))}>
            {text.anyway}
          </Button>
        ) : null}
        <Button data-autofocus data-testid="restore-newest" loading={busy} disabled={!any} onClick={() => restore(null)}>
          {text.newest}
        </Button>
      </Group>
    </Stack>
  )
}
