import { Button, NumberInput, Select, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Failure, SettingRow } from '../../contract/types'
import { ask } from '../../state/engine'
import { announce } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'

const sources = { default: 'sourceDefault', user: 'sourceUser', file: 'sourceFile' } as const

/** Shares are shown and typed as percent; everything else as it is kept. */
const shown = (row: SettingRow, value: string) => (row.unit === 'share' ? String(Number((Number(value) * 100).toFixed(6))) : value)
const kept = (row: SettingRow, value: string) => (row.unit === 'share' ? String(Number((Number(value) / 100).toFixed(8))) : value)
const numeric = (row: SettingRow) => !['text', 'switch', 'choice'].includes(row.unit)

const choiceName = ({ choices, choiceNames }: SettingRow, value: string) => choiceNames?.[choices?.indexOf(value) ?? -1]

export function SettingLine({ row }: { row: SettingRow }) {
  const text = useText().settings
  const [failure, setFailure] = useState<Failure | null>(null)
  const format = useFormat()

  async function settle(result: ReturnType<typeof ask<'settings.set'>>) {
    const answer = await result
    setFailure(answer.ok ? null : answer.failure)
    if (!answer.ok) return
    announce(text.saved)
  }
  const save = (value: string) => {
    if (kept(row, value) !== row.value) void settle(ask('settings.set', { key: row.key, value: kept(row, value) }))
  }
  return (
    <div className="setting" data-testid={`setting-${row.key}`}>
      <span>
        {row.meaning}
        <span className="setting-key">{row.key}</span>
      </span>
      <span className="setting-value">
        <Field row={row} onSave={save} error={failure ? failure.message : null} />
        {row.source === 'default' || row.default === '' ? (
          <span className="setting-source">{row.default === '' ? '' : text.sourceDefault}</span>
        ) : (
          <>
            <span className="pill pill-warn">{text[sources[row.source]]}</span>
            <span className="quiet">{text.fallback(choiceName(row, row.default) ?? format.setting(row.default, row.unit))}</span>
            <Button variant="subtle" onClick={() => void settle(ask('settings.reset', { key: row.key }))}>
              {text.reset}
            </Button>
          </>
        )}
      </span>
    </div>
  )
}

function Field({ row, onSave, error }: { row: SettingRow; onSave: (value: string) => void; error: string | null }) {
  const text = useText().settings
  const format = useFormat()
  const [value, setValue] = useState(shown(row, row.value))
  const common = { 'aria-label': row.meaning, error, w: 150 }
  const finish = { onBlur: () => onSave(value), onKeyDown: (event: { key: string }) => event.key === 'Enter' && onSave(value) }
  if (row.unit === 'switch') {
    return (
      <Switch aria-label={row.meaning} checked={row.value === '1'} onChange={(event) => onSave(event.currentTarget.checked ? '1' : '0')} />
    )
  }
  if (row.key === 'ninebox.cuts.mode') {
    const modes = [
      { value: 'percentile', label: text.percentile },
      { value: 'absolute', label: text.absolute },
    ]
    return <Select {...common} w={220} data={modes} value={row.value} allowDeselect={false} onChange={(mode) => mode && onSave(mode)} />
  }
  if (row.choices && row.choiceNames) {
    const data = row.choices.map((choice, at) => ({ value: choice, label: row.choiceNames?.[at] ?? choice }))
    return (
      <Select {...common} w={220} data={data} value={row.value} allowDeselect={false} onChange={(choice) => choice && onSave(choice)} />
    )
  }
  if (numeric(row)) {
    const scale = row.unit === 'share' ? 100 : 1
    return (
      <NumberInput
        {...common}
        {...finish}
        value={value}
        onChange={(next) => setValue(String(next))}
        suffix={format.unit(row.unit)}
        min={row.min === undefined ? undefined : row.min * scale}
        max={row.max === undefined ? undefined : row.max * scale}
        hideControls
      />
    )
  }
  return <TextInput {...common} {...finish} w={220} value={value} onChange={(event) => setValue(event.currentTarget.value)} />
}
