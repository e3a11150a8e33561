import { Button, Group, Stack } from '@mantine/core'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Dialog } from '../../components/controls/Dialog'
import { TableSkeleton } from '../../components/controls/Skeletons'
import type { FileAtStake } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { removeFile } from '../../state/jobs'
import { useView } from '../../state/view'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useText } from '../../text/use-text'

interface Props {
  file: { fileId: number; file: string } | null
  onClose: () => void
}

/** Says what hangs on a file before it is taken out of the workspace. */
export function RemoveFile({ file, onClose }: Props) {
  const text = useSourcesText().remove
  return (
    <Dialog opened={file !== null} onClose={onClose} title={file ? text.title(file.file) : ''}>
      {file ? <AtStake fileId={file.fileId} onClose={onClose} /> : null}
    </Dialog>
  )
}

function AtStake({ fileId, onClose }: { fileId: number; onClose: () => void }) {
  const answer = useAnswer('sources.atStake', { fileId })
  return (
    <QueryBoundary answer={answer} waiting={<TableSkeleton rows={3} />}>
      {(atStake) => <Sure atStake={atStake} onClose={onClose} />}
    </QueryBoundary>
  )
}

function Sure({ atStake, onClose }: { atStake: FileAtStake; onClose: () => void }) {
  const common = useText().common
  const text = useSourcesText().remove
  const format = useFormat()
  const running = useView((view) => view.running !== null)
  const { fileId, file, sheets, rows, accepted, gone, changed } = atStake
  const remove = () => {
    onClose()
    void removeFile(fileId, { working: text.working(file), done: text.done(file, format.count(rows)) })
  }
  return (
    <Stack gap="md" data-testid="remove-file">
      <p>{text.rows(sheets, format.count(rows), format.count(accepted))}</p>
      {gone.length > 0 ? <p className="doubt">{text.gone(gone)}</p> : null}
      {changed.length > 0 ? <p>{text.changed(changed)}</p> : null}
      <p className="quiet">{text.back}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button color="red.9" disabled={running} data-testid="remove-confirm" onClick={remove}>
          {text.confirm}
        </Button>
      </Group>
    </Stack>
  )
}
