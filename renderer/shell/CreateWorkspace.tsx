import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import type { Failure } from '../contract'
import { shell } from '../engine'
import { useText } from '../text/use-text'
import { Dialog } from '../ui/Dialog'
import { FailurePanel } from '../ui/FailurePanel'
import { useView } from '../view'
import { createWorkspace } from './jobs'

/** The last quarter that has ended: what is usually calibrated. */
export function lastQuarter(today: Date): string {
  const quarter = Math.floor(today.getMonth() / 3)
  return quarter === 0 ? `${today.getFullYear() - 1}Q4` : `${today.getFullYear()}Q${quarter}`
}

/** The folder a path lies in, with its separator. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

// Characters no file system takes in a name.
const fileName = (company: string, cycle: string) => `${company.trim().replace(/[\\/:*?"<>|]/g, '_')} ${cycle}.duckdb`
const isCycle = (cycle: string) => /^\d{4}Q[1-4]$/.test(cycle)

export function CreateWorkspace() {
  const creating = useView((view) => view.creating)
  const text = useText()
  const close = () => useView.setState({ creating: null })
  return (
    <Dialog opened={creating !== null} onClose={close} title={text.create.title}>
      {creating ? <Form paths={creating.paths} /> : null}
    </Dialog>
  )
}

function Form({ paths }: { paths: string[] }) {
  const text = useText()
  const [company, setCompany] = useState(text.create.companyDefault)
  const [cycle, setCycle] = useState(lastQuarter(new Date()))
  const [folder, setFolder] = useState(folderOf(paths[0] ?? ''))
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const separator = folder.includes('\\') ? '\\' : '/'
  const ready = company.trim() !== '' && isCycle(cycle) && folder !== ''

  async function choose() {
    const [chosen] = await shell.chooseFolder()
    if (chosen) setFolder(chosen.endsWith(separator) ? chosen : `${chosen}${chosen.includes('\\') ? '\\' : '/'}`)
  }
  useEffect(() => {
    if (folder === '' && paths.length > 0) setFolder(folderOf(paths[0]))
  }, [folder, paths])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    setFailure(await createWorkspace({ path: folder + fileName(company, cycle), company: company.trim(), cycle }, paths))
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
        <TextInput
          label={text.create.cycle}
          description={text.create.cycleHint}
          value={cycle}
          data-testid="create-cycle"
          error={isCycle(cycle) ? null : text.create.cycleBad}
          onChange={(event) => setCycle(event.currentTarget.value.trim().toUpperCase())}
        />
        <Group align="end" wrap="nowrap">
          <TextInput label={text.create.path} value={folder === '' ? '' : folder + fileName(company, cycle)} readOnly flex={1} />
          <Button variant="default" onClick={() => void choose()}>
            {text.create.choose}
          </Button>
        </Group>
        {paths.length > 0 ? <p className="quiet">{text.create.files(paths.length)}</p> : null}
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
