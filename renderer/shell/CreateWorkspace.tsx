import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../components/controls/Dialog'
import { FailurePanel } from '../components/controls/FailurePanel'
import type { Chosen, ChosenSource, Failure } from '../contract/types'
import { shell } from '../state/engine'
import { createWorkspace } from '../state/jobs'
import { useView } from '../state/view'
import { useText } from '../text/use-text'
import { type ChosenCycles, CycleFields, fits } from './CycleFields'

/** A name that every file system takes: no sign of a path in it, and short enough for the files that will lie beside it. */
const fileName = (company: string, cycle: string) => {
  const plain = company.trim().replace(/[\\/:*?"<>|\p{Cc}]|^\.|\.{2,}/gu, '_')
  return `${`${plain.slice(0, 60)} ${cycle}`.trimEnd()}.duckdb`
}

/** A path as it is shown, with the separator of its system. */
function within({ path }: Chosen, name: string): string {
  const separator = path.includes('\\') ? '\\' : '/'
  return path.endsWith(separator) ? path + name : path + separator + name
}

export function CreateWorkspace() {
  const creating = useView((view) => view.creating)
  const text = useText()
  const close = () => useView.setState({ creating: null })
  return (
    <Dialog opened={creating !== null} onClose={close} title={text.create.title}>
      {creating ? <Form sources={creating.sources} /> : null}
    </Dialog>
  )
}

function Form({ sources }: { sources: ChosenSource[] }) {
  const text = useText()
  const [company, setCompany] = useState(text.create.companyDefault)
  const [{ cycle, calendar }, setCycles] = useState<ChosenCycles>({ cycle: '', calendar: null })
  const [picked, setPicked] = useState<Chosen | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const folder = picked ?? sources[0]?.folder ?? null
  const name = fileName(company, cycle)
  const ready = company.trim() !== '' && fits({ cycle, calendar }) && folder !== null

  async function choose() {
    const chosen = await shell.chooseWorkspaceFolder()
    if (chosen) setPicked(chosen)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    setFailure(
      await createWorkspace({ folder: folder.token, name, company: company.trim(), cycle, calendar: calendar ?? undefined }, sources),
    )
    setBusy(false)
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <TextInput
          label={text.create.company}
          value={company}
          data-autofocus
          data-testid="create-company"
          error={company.trim() === '' ? text.create.need : null}
          onChange={(event) => setCompany(event.currentTarget.value)}
        />
        <CycleFields chosen={{ cycle, calendar }} onChoose={setCycles} />
        <Group align="end" wrap="nowrap">
          <TextInput label={text.create.path} value={folder ? within(folder, name) : ''} readOnly flex={1} />
          <Button variant="default" onClick={() => void choose()}>
            {text.create.choose}
          </Button>
        </Group>
        {sources.length > 0 ? <p className="quiet">{text.create.files(sources.length)}</p> : null}
        {failure ? <FailurePanel failure={failure} /> : null}
        <Group justify="flex-end">
          <Button type="submit" disabled={!ready} loading={busy} data-testid="create-confirm">
            {text.create.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
