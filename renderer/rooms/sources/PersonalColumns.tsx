import { Checkbox, Switch } from '@mantine/core'
import { useState } from 'react'
import type { KeptColumn, SheetProposal } from '../../contract/types'
import { useText } from '../../text/use-text'

interface Props {
  file: string
  sheet: SheetProposal
  kept: KeptColumn[]
  onKeep: (kept: KeptColumn[]) => void
}

/** Columns of a sheet that will not be stored, what they hold, and the choice to keep them: all off until somebody asks. */
export function PersonalColumns({ file, sheet, kept, onKeep }: Props) {
  const text = useText().sources.personal
  const [open, setOpen] = useState(false)
  const { personal, index, name } = sheet
  if (personal.length === 0) return null
  const isOf = (asked: KeptColumn) => asked.file === file && asked.sheet === index
  const own = kept.filter(isOf).map(({ header }) => header)
  const others = kept.filter((asked) => !isOf(asked))
  const keep = (headers: string[]) => onKeep([...others, ...headers.map((header) => ({ file, sheet: index, header }))])
  const out = personal.filter(({ header }) => !own.includes(header))
  const names = (columns: typeof personal) => columns.map(({ header }) => header).join(text.joint)
  return (
    <div className="personal" data-testid="personal-columns">
      <p>
        {out.length > 0 ? text.notStored(out.length, names(out)) : text.allKept}{' '}
        <button type="button" className="link-button" aria-expanded={open} data-testid="personal-choose" onClick={() => setOpen(!open)}>
          {text.choose}
        </button>
      </p>
      {open ? (
        <fieldset className="personal-choice">
          <legend className="quiet">{text.why}</legend>
          <Switch
            size="xs"
            label={text.keepAll}
            aria-label={`${name}: ${text.keepAll}`}
            checked={out.length === 0}
            onChange={({ currentTarget }) => keep(currentTarget.checked ? personal.map(({ header }) => header) : [])}
          />
          {personal.map(({ column, header, name: what }) => (
            <Checkbox
              key={column}
              size="xs"
              data-testid="personal-keep"
              label={text.column(header, what)}
              checked={own.includes(header)}
              onChange={({ currentTarget }) => keep(currentTarget.checked ? [...own, header] : own.filter((other) => other !== header))}
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}
