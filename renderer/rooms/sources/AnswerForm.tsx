import { NativeSelect, TextInput } from '@mantine/core'
import type { AnswerDraft, SheetQuestion } from '../../contract/types'
import { useSourcesText } from '../../text/use-sources-text'
import { useFormat, useText } from '../../text/use-text'

interface Props {
  question: SheetQuestion
  answer: SheetQuestion['answer']
  onDraft: (draft: AnswerDraft) => void
}

/** Kind, row of the column names, each column, and what holds for all rows. A new kind or row starts the columns from the dictionary's guess. */
export function AnswerForm({ question, answer, onDraft }: Props) {
  const text = useSourcesText().answer
  const { kinds, preview, headerRow } = question
  const cells = (row: SheetQuestion['preview'][number]) =>
    row.cells
      .filter((cell) => cell?.trim())
      .slice(0, 4)
      .join(' · ')
  const found = answer.headerRow === null && headerRow !== null ? text.found(headerRow) : text.notFound
  return (
    <>
      <div className="answer-head">
        <NativeSelect
          label={text.kind}
          data-testid="answer-kind"
          data-autofocus
          value={answer.kind ?? ''}
          data={[
            ...(answer.kind ? [] : [{ value: '', label: text.pickKind }]),
            ...kinds.map(({ kind, name }) => ({ value: kind, label: name })),
          ]}
          onChange={({ currentTarget }) =>
            onDraft({ ...answer, kind: kinds.find(({ kind }) => kind === currentTarget.value)?.kind ?? null, columns: null })
          }
        />
        <NativeSelect
          label={text.headerRow}
          data-testid="answer-header-row"
          value={answer.headerRow === null ? '' : String(answer.headerRow)}
          data={[
            ...(answer.headerRow === null ? [{ value: '', label: found }] : []),
            ...preview.filter(cells).map((row) => ({ value: String(row.row), label: text.row(row.row, cells(row)) })),
            { value: '0', label: text.noNames },
          ]}
          onChange={({ currentTarget }) => onDraft({ ...answer, headerRow: Number(currentTarget.value), columns: null })}
        />
      </div>
      {answer.kind && question.columns.length > 0 ? (
        <>
          <Columns question={question} answer={answer} onDraft={onDraft} />
          <Constants question={question} answer={answer} onDraft={onDraft} />
        </>
      ) : null}
    </>
  )
}

function Columns({ question, answer, onDraft }: Props) {
  const text = useSourcesText().answer
  const options = [{ value: '', label: text.leaveOut }, ...question.fields.map(({ field, name }) => ({ value: field, label: name }))]
  // A field is read from one column: taken here, it is given up there.
  const pick = (column: number, field: string) => {
    const others = answer.columns.filter((own) => own.column !== column && (own.field !== field || field.startsWith('#')))
    onDraft({ ...answer, columns: field === '' ? others : [...others, { column, field }].sort((a, b) => a.column - b.column) })
  }
  return (
    <div className="table-hold answer-columns">
      <table className="table">
        <caption>{text.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.samples}</th>
            <th scope="col">{text.holds}</th>
            <th scope="col">{text.basis}</th>
          </tr>
        </thead>
        <tbody>
          {question.columns.map((column) => (
            <Column
              key={column.column}
              column={column}
              options={options}
              field={answer.columns.find((own) => own.column === column.column)?.field ?? ''}
              onPick={(field) => pick(column.column, field)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ColumnProps {
  column: SheetQuestion['columns'][number]
  options: { value: string; label: string }[]
  field: string
  onPick: (field: string) => void
}

function Column({ column: { letter, header, samples, guess, notStored }, options, field, onPick }: ColumnProps) {
  const text = useText()
  const words = useSourcesText().answer
  const format = useFormat()
  const taken = guess !== null && guess.field === field
  return (
    <tr>
      <td>
        <span className="mono quiet">{letter}</span> <strong>{header}</strong>
      </td>
      <td className="quiet answer-samples">{notStored ? words.notStored(notStored) : samples.join(' · ')}</td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={words.holdsLabel(`${letter} ${header}`)}
          data-testid="answer-column"
          disabled={notStored !== null}
          value={field}
          data={options}
          onChange={({ currentTarget }) => onPick(currentTarget.value)}
        />
      </td>
      <td className="quiet">
        {guess === null ? words.none : taken ? guess.reason : words.guess(guess.name)}
        {guess !== null && guess.confidence !== null ? ` · ${text.sources.confidence(format.share(guess.confidence))}` : ''}
      </td>
    </tr>
  )
}

function Constants({ question, answer, onDraft }: Props) {
  const text = useSourcesText().answer
  return (
    <fieldset className="answer-constants">
      <legend>
        {text.constants} <span className="quiet">{text.constantsNote}</span>
      </legend>
      {question.constants.map(({ field, name, found }) => (
        <TextInput
          key={field}
          size="xs"
          label={name}
          data-testid={`answer-constant-${field}`}
          placeholder={found}
          maxLength={200}
          value={answer.constants[field] ?? ''}
          onChange={({ currentTarget }) => onDraft({ ...answer, constants: { ...answer.constants, [field]: currentTarget.value } })}
        />
      ))}
    </fieldset>
  )
}
