// Which cycles a new workspace has: as its files say, or as chosen here.
import { Group, Select, TextInput } from '@mantine/core'
import { type CycleCalendar, type CycleKind, calendarYear, cycleKinds, cycleOfId, isFiscal, kindOf } from '../../analytics/cycle/cycle'
import { cycleKindNames } from '../../analytics/cycle/names'
import { useLanguage, useText } from '../text/use-text'

/** No calendar, no cycle: the files say it. */
export interface ChosenCycles {
  cycle: string
  calendar: CycleCalendar | null
}

export function fits({ cycle, calendar }: ChosenCycles): boolean {
  const known = cycleOfId(cycle)
  return cycle === '' || (known !== undefined && (calendar === null || kindOf(known) === calendar.kind))
}

const examples: Record<CycleKind, string> = {
  month: '2026-01',
  quarter: '2026Q1',
  half: '2026H1',
  year: '2026',
  fiscal_quarter: 'FY2026Q1',
  fiscal_half: 'FY2026H1',
  fiscal_year: 'FY2026',
}
const months = Array.from({ length: 12 }, (_, at) => String(at + 1))

export function CycleFields({ chosen, onChoose }: { chosen: ChosenCycles; onChoose: (chosen: ChosenCycles) => void }) {
  const text = useText().create
  const language = useLanguage()
  const { cycle, calendar } = chosen
  const kinds = [
    { value: '', label: text.kindOfFiles },
    ...cycleKinds.map((kind) => ({ value: kind, label: cycleKindNames[kind][language] })),
  ]
  const choose = (kind: string | null) =>
    onChoose({ cycle, calendar: kind ? { ...(calendar ?? calendarYear), kind: kind as CycleKind } : null })
  const hint = calendar ? text.cycleLike(examples[calendar.kind]) : text.cycleHint
  return (
    <>
      <Select
        label={text.kind}
        data={kinds}
        value={calendar?.kind ?? ''}
        allowDeselect={false}
        data-testid="create-cycle-kind"
        onChange={choose}
      />
      {calendar && isFiscal(calendar.kind) ? (
        <Group grow>
          <Select
            label={text.fiscalMonth}
            data={months}
            value={String(calendar.firstMonth)}
            allowDeselect={false}
            data-testid="create-fiscal-month"
            onChange={(month) => onChoose({ cycle, calendar: { ...calendar, firstMonth: Number(month) } })}
          />
          <Select
            label={text.fiscalNamed}
            data={[
              { value: 'start', label: text.namedStart },
              { value: 'end', label: text.namedEnd },
            ]}
            value={calendar.named}
            allowDeselect={false}
            data-testid="create-fiscal-named"
            onChange={(named) => onChoose({ cycle, calendar: { ...calendar, named: named === 'end' ? 'end' : 'start' } })}
          />
        </Group>
      ) : null}
      <TextInput
        label={text.cycle}
        description={hint}
        value={cycle}
        data-testid="create-cycle"
        error={fits(chosen) ? null : calendar ? text.cycleLike(examples[calendar.kind]) : text.cycleBad}
        onChange={(event) => onChoose({ calendar, cycle: event.currentTarget.value.trim().toUpperCase() })}
      />
    </>
  )
}
