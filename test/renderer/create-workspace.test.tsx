// @vitest-environment jsdom
// A new workspace takes its cycles from the files, or as they are chosen.
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { cycleKinds } from '../../analytics/cycle/cycle'
import { type ChosenCycles, CycleFields, fits } from '../../renderer/shell/CycleFields'
import { monthsOf } from '../../renderer/state/view'
import { draw } from './support/render'
import { info } from './support/sample-answers'

afterEach(cleanup)

function shown(chosen: ChosenCycles) {
  const said: ChosenCycles[] = []
  draw(<CycleFields chosen={chosen} onChoose={(next) => said.push(next)} />, 'en')
  return said
}

it('offers every kind, and the fiscal year where it is one', () => {
  shown({ cycle: '', calendar: null })
  fireEvent.click(screen.getByTestId('create-cycle-kind'))
  expect(screen.getAllByRole('option', { hidden: true }).length).toBe(cycleKinds.length + 1)
  expect(screen.queryByTestId('create-fiscal-month')).toBeNull()
  cleanup()
  shown({ cycle: 'FY2026Q1', calendar: { kind: 'fiscal_quarter', firstMonth: 4, named: 'end' } })
  expect(screen.getByTestId<HTMLInputElement>('create-fiscal-month').value).toBe('4')
})

it('hands on a kind that is picked, and a cycle as it is typed', () => {
  const said = shown({ cycle: '', calendar: null })
  fireEvent.click(screen.getByTestId('create-cycle-kind'))
  fireEvent.click(screen.getByText('half-year'))
  fireEvent.change(screen.getByTestId('create-cycle'), { target: { value: '2026h1' } })
  expect(said).toEqual([
    { cycle: '', calendar: { kind: 'half', firstMonth: 1, named: 'start' } },
    { cycle: '2026H1', calendar: null },
  ])
})

it.each([
  ['', 'half', true],
  ['2026H1', 'half', true],
  ['2026Q1', 'half', false],
  ['2026H3', null, false],
  ['FY2026Q1', null, true],
] as const)('takes %j among %s: %s', (cycle, kind, expected) =>
  expect(fits({ cycle, calendar: kind && { kind, firstMonth: 1, named: 'start' } })).toBe(expected),
)

it('shows the months of the cycle looked at, whatever its kind', () => {
  const cycles = [{ id: 'FY2026H2', name: 'FY2026H2', first: '2025-10-01', last: '2026-03-31' }]
  expect(monthsOf({ ...info, cycles }, 'FY2026H2')).toEqual([
    '2025-10-01',
    '2025-11-01',
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
  ])
  expect(monthsOf({ ...info, cycles }, '2026Q1')).toEqual([])
})
