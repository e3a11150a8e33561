// @vitest-environment jsdom
// Where a small group is withheld, the line says so: no dash beside counts of nothing.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Trend } from '../../renderer/components/figures/Trend'
import { TrendTable } from '../../renderer/components/figures/TrendTable'
import { draw } from './support/render'

afterEach(cleanup)

const month = (at: string, hits: number | null) => ({
  month: `2026-0${at}-01`,
  value: hits === null ? null : hits / 20,
  numerator: hits ?? 0,
  denominator: hits === null ? 0 : 20,
  ci95: null,
  withheld: hits === null,
})

it('shows a withheld month as withheld, a month without a point as a dash, any other with its counts', () => {
  const months = ['2026-01-01', '2026-02-01', '2026-03-01']
  draw(
    <TrendTable
      title="按月"
      lines={[{ name: '一致率', target: null, months: [month('1', 15), month('2', null)] }]}
      months={months}
      height={200}
    />,
  )
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent)
  expect(cells.filter((_, at) => at % 2 === 1)).toEqual(['75.0% 15 / 20', '为保护小群体，已隐去', '—'])
})

it('draws no empty chart where every month is withheld', () => {
  draw(<Trend title="按月" lines={[{ name: '一致率', target: null, months: [month('1', null), month('2', null)] }]} />)
  expect(screen.getByTestId('trend').textContent).toContain('为保护小群体，已隐去')
})
