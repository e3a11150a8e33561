import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../components/controls/Dialog'
import { FailurePanel } from '../../components/controls/FailurePanel'
import type { Failure, FileProposal } from '../../contract/types'
import { ask } from '../../state/engine'
import { useSourcesText } from '../../text/use-sources-text'

interface Props {
  file: Pick<FileProposal, 'path' | 'file'>
  onOpened: () => void
}

/** At the line of a workbook with a password: asks for it as often as it is wrong, or leaves the workbook out. */
export function PasswordButton({ file, onOpened }: Props) {
  const text = useSourcesText().password
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  const opened = () => {
    close()
    onOpened()
  }
  return (
    <>
      <Button size="compact-xs" variant="default" data-testid="password-ask" onClick={() => setAsking(true)}>
        {text.ask}
      </Button>
      <Dialog opened={asking} onClose={close} title={text.title}>
        {asking ? <Form file={file} onOpened={opened} onLeave={close} /> : null}
      </Dialog>
    </>
  )
}

function Form({ file: { path, file }, onOpened, onLeave }: Props & { onLeave: () => void }) {
  const text = useSourcesText().password
  const [password, setPassword] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (password === '') return
    setBusy(true)
    const result = await ask('sources.unlock', { file: path, password })
    setBusy(false)
    setFailure(result.ok ? null : result.failure)
    setWrong(result.ok && !result.value.opened)
    if (result.ok && result.value.opened) onOpened()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <PasswordInput
          label={text.of(file)}
          description={text.note}
          value={password}
          data-autofocus
          data-testid="password"
          autoComplete="off"
          maxLength={255}
          error={isWrong ? text.wrong : null}
          visibilityToggleButtonProps={{ 'aria-label': text.show }}
          onChange={({ currentTarget }) => {
            setPassword(currentTarget.value)
            setWrong(false)
          }}
        />
        {failure ? <FailurePanel failure={failure} /> : null}
        <Group justify="flex-end">
          <Button variant="default" data-testid="password-leave" onClick={onLeave}>
            {text.leave}
          </Button>
          <Button type="submit" disabled={password === ''} loading={busy} data-testid="password-open">
            {text.open}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
