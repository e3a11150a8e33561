// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ProjectionView } from '../../renderer/contract/types'
import { emsOf, fitIn, pageAt, pagesOf } from '../../renderer/presenter/fit'
import { Projection } from '../../renderer/presenter/Projection'
import { turnEvery } from '../../renderer/presenter/turning'
import { draw } from './support/render'
import { board, personFile } from './support/sample-board'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const whole = board(true)
const view: ProjectionView = {
  title: '',
  company: '云织科技',
  cycle: '2026Q1',
  language: 'zh-CN',
  masked: true,
  board: whole,
  person: null,
  box: null,
  paused: false,
}
const inBox = (box: number) => whole.people.filter((one) => one.box === box).map(({ name }) => name)
const shown = () =>
  [...screen.getByRole('region', { name: '稳定骨干' }).querySelectorAll('.wall-name')].map((one) => one.textContent?.replace('↗', '') ?? '')
const wait = (turns: number) => act(() => void vi.advanceTimersByTime(turnEvery * turns))

describe('the wall', () => {
  it('shows everybody of a box in turn, and comes round', () => {
    draw(<Projection view={view} />)
    const first = shown()
    const seen = new Set(first)
    expect(first.length).toBeLessThan(inBox(5).length)
    const pages = Math.ceil(inBox(5).length / first.length)
    for (let page = 1; page < pages; page++) {
      wait(1)
      for (const name of shown()) seen.add(name)
    }
    expect([...seen].sort()).toEqual(inBox(5).sort())
    wait(1)
    expect(shown()).toEqual(first)
  })

  it('holds the page on the space bar and on the operator’s word, and turns by hand', () => {
    draw(<Projection view={{ ...view, paused: true }} />)
    const first = shown()
    wait(3)
    expect(shown()).toEqual(first)
    fireEvent.keyDown(window, { key: 'PageDown' })
    const second = shown()
    expect(second).not.toEqual(first)
    fireEvent.keyDown(window, { key: 'ArrowLeft' })
    expect(shown()).toEqual(first)
    fireEvent.keyDown(window, { key: ' ' })
    wait(1)
    expect(shown()).toEqual(second)
  })

  it('keeps the person in hand in sight', () => {
    const person = whole.people.filter((one) => one.box === 5).at(-1)!
    draw(<Projection view={{ ...view, person: { ...personFile('e7', true), person } }} />)
    expect(shown()[0]).toBe(person.name)
    wait(2)
    expect(shown()[0]).toBe(person.name)
    expect(screen.getByTestId('projected-person').textContent).toContain(person.name)
  })

  it('gives a chosen box the whole wall; a person of another box steps aside', () => {
    draw(
      <Projection view={{ ...view, box: 5, person: { ...personFile('e7', true), person: whole.people.find((one) => one.box === 9)! } }} />,
    )
    expect(screen.getAllByRole('region')).toHaveLength(1)
    expect(screen.getByRole('region', { name: '稳定骨干' }).textContent).toContain(String(inBox(5).length))
  })
})

describe('how many names fit', () => {
  const area = { width: 60, height: 40 }
  it('chooses the largest type at which everybody is there', () => {
    expect(fitIn(area, 4, 10, [3, 2, 1.5]).size).toBe(3)
    const crowd = fitIn(area, 4, 90, [3, 2, 1.5])
    expect([crowd.size, pagesOf(90, crowd)]).toEqual([1.5, 1])
    const more = fitIn(area, 4, 900, [3, 2, 1.5])
    expect([more.size, pagesOf(900, more)]).toEqual([1.5, Math.ceil(900 / (more.columns * more.rows))])
    // Slack below the last row goes into the type.
    expect(fitIn({ width: 17, height: 12.5 }, 3, 60, [1.8, 1.5]).size).toBe(1.8)
  })
  it('has room for one name however long it is', () =>
    expect(fitIn({ width: 5, height: 1 }, 40, 3, [1.5])).toEqual({ size: 1.5, columns: 1, rows: 1 }))
  it('counts a Chinese character as wide as it is high', () => expect([emsOf('陈思远'), emsOf('ab')]).toEqual([3, 1.14]))
  it('comes round in both directions', () => expect([0, 1, 2, 3, -1].map((turn) => pageAt(turn, 3))).toEqual([0, 1, 2, 0, 2]))
})
