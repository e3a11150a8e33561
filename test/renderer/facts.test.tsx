// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Facts } from '../../renderer/components/figures/Facts'
import { rowsAsked, WhoIsInIt } from '../../renderer/components/figures/WhoIsInIt'
import type { SecondaryMeasure } from '../../renderer/contract/types'
import { draw } from './support/render'
import { rows } from './support/sample-answers'

afterEach(cleanup)

const facts: SecondaryMeasure[] = [
  { key: 'over', label: '多报', value: 112, unit: 'count' },
  { key: 'nobody', label: '少报', value: 0, unit: 'count' },
  { key: 'median', label: '相对偏差中位数', value: 0.012, unit: 'share' },
  { key: 'withheld', label: '无系统来源', value: null, unit: 'count' },
]

describe('facts beside a figure', () => {
  it('open what they count, or how they are computed; a count of nothing and a withheld one open nothing', () => {
    const opened: string[] = []
    draw(<Facts facts={facts} onOpen={({ key }) => opened.push(key)} />)
    const buttons = screen.getAllByRole('button')
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['多报 112：打开名单', '相对偏差中位数 1.2%：怎么算的'])
    for (const button of buttons) fireEvent.click(button)
    expect(opened).toEqual(['over', 'median'])
    expect(screen.getByTestId('fact-nobody').textContent).toBe('少报0')
    expect(screen.getByTestId('fact-withheld').textContent).toBe('无系统来源—')
  })
})

describe('the list of a figure', () => {
  const list = rows({ id: 'consistency_rate', slice: {}, hit: null, offset: 0, limit: 2 })
  it('has every count beside the figure as a filter, and says what the figure does not count', () => {
    const filters: string[] = []
    const [counted, other] = list.rows
    draw(
      <WhoIsInIt
        rows={{ ...list, rows: [counted, { ...other, counted: false }] }}
        facts={facts}
        pageSize={2}
        filter="fact:over"
        onFilter={(filter) => filters.push(filter)}
        onPage={() => {}}
        onOpen={() => {}}
      />,
    )
    const over = screen.getByRole('button', { name: '多报 112' })
    expect(over.getAttribute('aria-pressed')).toBe('true')
    expect(screen.queryByRole('button', { name: /少报|中位数|无系统来源/ })).toBeNull()
    fireEvent.click(over)
    expect(filters).toEqual(['fact:over'])
    expect(screen.getAllByTestId('who-row')[1].textContent).toContain('不计入')
  })
  it('asks the engine for the rows of the filter', () => {
    expect(rowsAsked('miss')).toEqual({ hit: false })
    expect(rowsAsked('fact:over')).toEqual({ hit: null, fact: 'over' })
  })
})
