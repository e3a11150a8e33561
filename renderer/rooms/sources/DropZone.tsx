import { Button } from '@mantine/core'
import { type ChangeEvent, useRef } from 'react'
import { shell } from '../../state/engine'
import { takeFiles } from '../../state/jobs'
import { useText } from '../../text/use-text'

/** Where files come in; the whole window takes a drop, this says so and offers the dialogs. */
export function DropZone() {
  const text = useText().sources
  const input = useRef<HTMLInputElement>(null)
  const picked = (event: ChangeEvent<HTMLInputElement>) => {
    void shell.sourcesOf([...(event.currentTarget.files ?? [])]).then((sources) => takeFiles(sources, true))
    event.currentTarget.value = ''
  }
  return (
    <section className="drop" data-testid="drop-zone" aria-label={text.drop}>
      <div>
        <strong>{text.drop}</strong>
        <p className="quiet">{text.formats}</p>
      </div>
      <span className="spread" />
      <input ref={input} type="file" multiple hidden data-testid="file-input" onChange={picked} />
      <Button
        variant="default"
        data-testid="choose-files"
        onClick={() => void shell.chooseFiles().then((sources) => takeFiles(sources, true))}
      >
        {text.files}
      </Button>
      <Button
        variant="default"
        data-testid="choose-folder"
        onClick={() => void shell.chooseFolder().then((sources) => takeFiles(sources, true))}
      >
        {text.folder}
      </Button>
    </section>
  )
}
