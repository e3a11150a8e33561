import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { BackupTable } from '../../components/connected/BackupTable'
import { Card } from '../../components/controls/Card'
import { Dialog } from '../../components/controls/Dialog'
import type { Backup, Failure } from '../../contract/types'
import { ask, useAnswer } from '../../state/engine'
import { noteDone, noteFailure } from '../../state/notify'
import { useFormat, useText } from '../../text/use-text'

type Done = { ok: true } | { ok: false; failure: Failure }

/** Copies beside the workspace: what there is and how large, one more on request, one put back after a second question. */
export function Backups() {
  const text = useText().backups
  const format = useFormat()
  const { value } = useAnswer('workspace.backups', {})
  const [busy, setBusy] = useState(false)
  const [chosen, setChosen] = useState<Backup | null>(null)
  const backups = value?.backups ?? []
  const size = format.bytes(backups.reduce((sum, { bytes }) => sum + bytes, 0))

  async function run(work: Promise<Done>, done: string) {
    setBusy(true)
    const result = await work
    setBusy(false)
    setChosen(null)
    if (result.ok) noteDone(done)
    else noteFailure(result.failure)
  }

  return (
    <Card title={text.title}>
      <Stack gap="sm">
        <p className="quiet">{backups.length > 0 ? `${text.lead} ${text.total(backups.length, size)}` : text.empty}</p>
        {backups.length > 0 ? <BackupTable backups={backups} onRestore={setChosen} disabled={busy} /> : null}
        {(value?.accepted ?? []).map(({ at, ...lost }) => (
          <p className="quiet" key={at}>
            {text.accepted(format.moment(at), text.lost({ ...lost, rows: format.count(lost.rows) }))}
          </p>
        ))}
        <Group>
          <Button variant="default" loading={busy} data-testid="back-up" onClick={() => void run(ask('workspace.backup', {}), text.made)}>
            {text.make}
          </Button>
        </Group>
      </Stack>
      <Dialog opened={chosen !== null} onClose={() => setChosen(null)} title={text.title}>
        {chosen ? (
          <Stack gap="md">
            <p>{text.sure(format.moment(chosen.at))}</p>
            <Group justify="flex-end">
              <Button
                color="red.9"
                loading={busy}
                data-testid="restore-confirm"
                onClick={() => void run(ask('workspace.restore', { name: chosen.name }), text.restored(format.moment(chosen.at)))}
              >
                {text.restore}
              </Button>
            </Group>
          </Stack>
        ) : null}
      </Dialog>
    </Card>
  )
}
