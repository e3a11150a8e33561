import { Button, Group, Radio, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Dialog } from '../../components/controls/Dialog'
import { FailurePanel } from '../../components/controls/FailurePanel'
import { TableSkeleton } from '../../components/controls/Skeletons'
import type { EncodingChoice, Failure, FileProposal } from '../../contract/types'
import { ask, useAnswer } from '../../state/engine'
import { useSourcesText } from '../../text/use-sources-text'

interface Props {
  file: Pick<FileProposal, 'path' | 'file' | 'encoding'>
  onChosen: () => void
}

const tellsItsOwn = new Set(['utf-8', 'utf-16le', 'utf-16be'])

/** Text whose encoding could not be told, or only guessed. */
export const hasDoubtfulEncoding = ({ encoding, refusal }: FileProposal): boolean =>
  refusal?.code === 'bad_encoding' || (encoding !== null && !tellsItsOwn.has(encoding))

/** At the line of such a text: shows what its lines would be in each encoding, for a person to choose the one that makes sense. */
export function EncodingButton({ file, onChosen }: Props) {
  const text = useSourcesText().encoding
  const [choosing, setChoosing] = useState(false)
  const chosen = () => {
    setChoosing(false)
    onChosen()
  }
  return (
    <>
      <Button size="compact-xs" variant="default" data-testid="encoding-choose" onClick={() => setChoosing(true)}>
        {text.choose}
      </Button>
      <Dialog opened={choosing} onClose={() => setChoosing(false)} title={text.title(file.file)} size={720}>
        {choosing ? <Choices file={file} onChosen={chosen} /> : null}
      </Dialog>
    </>
  )
}

function Choices({ file, onChosen }: Props) {
  const answer = useAnswer('sources.encodings', { file: file.path })
  const text = useSourcesText().encoding
  return (
    <QueryBoundary answer={answer} waiting={<TableSkeleton rows={6} />}>
      {(choices) => (choices.length ? <Form file={file} choices={choices} onChosen={onChosen} /> : <p>{text.none}</p>)}
    </QueryBoundary>
  )
}

function Form({ file: { path, encoding: current }, choices, onChosen }: Props & { choices: EncodingChoice[] }) {
  const text = useSourcesText().encoding
  const [encoding, setEncoding] = useState<string>(current ?? '')
  const [failure, setFailure] = useState<Failure | null>(null)
  const nameOf = (name: EncodingChoice['encoding']) => `${text.regions[name] ?? ''} ${name.toUpperCase()}`.trim()
  const chosen = choices.find((choice) => choice.encoding === encoding)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!chosen) return
    const result = await ask('sources.encode', { file: path, encoding: chosen.stated })
    if (result.ok) onChosen()
    else setFailure(result.failure)
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <p className="quiet">{text.note}</p>
        <Radio.Group value={encoding} onChange={setEncoding} aria-label={text.choose}>
          <Stack gap="xs">
            {choices.map((choice) => (
              <Radio
                key={choice.encoding}
                value={choice.encoding}
                data-testid={`encoding-${choice.encoding}`}
                label={choice.stated === null ? text.automatic(nameOf(choice.encoding)) : nameOf(choice.encoding)}
                description={<EncodedLines lines={choice.lines} />}
              />
            ))}
          </Stack>
        </Radio.Group>
        {failure ? <FailurePanel failure={failure} /> : null}
        <Group justify="flex-end">
          <Button type="submit" disabled={!chosen} data-testid="encoding-take">
            {text.take}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** One below the other, as they stand in the file. */
function EncodedLines({ lines }: { lines: string[] }) {
  return <span className="mono encoded-lines">{lines.join('\n')}</span>
}
