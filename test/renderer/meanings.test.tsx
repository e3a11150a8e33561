// @vitest-environment jsdom
// Words that no list knows, at the item that names them: a meaning is picked, points are given.
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Input } from '../../electron/contract/contract'
import type { AttentionItem } from '../../renderer/contract/types'
import { MeaningChoices } from '../../renderer/rooms/sources/Meanings'
import { listen } from '../../renderer/state/engine'
import { answers, serveFake } from './support/fake-engine'
import { draw } from './support/render'

beforeAll(() => listen())
afterEach(cleanup)

const item = (words: AttentionItem['words']): AttentionItem => ({
  itemId: 1,
  code: 'rating_without_score',
  severity: 'warn',
  blocking: false,
  message: '',
  advice: '',
  file: '互评.csv',
  sheet: '互评',
  cell: { sheetId: 3, row: 2, column: 5, address: '互评.csv › 第 2 行', where: { file: '互评.csv', at: '第 2 行', column: null } },
  readings: [],
  words,
})

function start(words: AttentionItem['words']) {
  const said: Omit<Input<'sources.mean'>, 'jobId'>[] = []
  const { port1, port2 } = new MessageChannel()
  serveFake(port2, {
    ...answers,
    'sources.mean': ({ jobId: _, ...input }: Input<'sources.mean'>) => {
      said.push(input)
      return { sheets: [], read: 3, accepted: 3, attention: 0, leftOut: 0, remembered: true }
    },
  })
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
  draw(<MeaningChoices item={item(words)} />)
  return said
}

it('gives points with their share of the top, those suggested to begin with, and none above it', async () => {
  const said = start({
    words: [
      { word: '优秀', count: 4, suggested: '4/4' },
      { word: '良好', count: 2, suggested: '3/4' },
      { word: '说不好', count: 1, suggested: null },
    ],
    meanings: [],
  })
  fireEvent.click(await screen.findByTestId('points-ask'))
  const points = await screen.findAllByTestId<HTMLInputElement>('points-of')
  expect(points.map(({ value }) => value)).toEqual(['4', '3', ''])
  const dialog = screen.getByRole('dialog')
  expect(dialog.textContent).toContain('75%')
  const say = screen.getByTestId<HTMLButtonElement>('points-say')
  fireEvent.change(points[1], { target: { value: '5' } })
  await waitFor(() => expect(say.disabled).toBe(true))
  fireEvent.change(points[1], { target: { value: '3.5' } })
  await waitFor(() => expect(dialog.textContent).toContain('87.5%'))
  fireEvent.click(say)
  await waitFor(() => expect(said).toHaveLength(1))
  expect(said[0]).toEqual({
    sheetId: 3,
    column: 5,
    words: [
      { word: '优秀', means: '4/4' },
      { word: '良好', means: '3.5/4' },
    ],
  })
})

it('offers the meanings of the list', async () => {
  const said = start({
    words: [{ word: '搭子', count: 2, suggested: null }],
    meanings: [
      { means: 'PEER', label: '同事' },
      { means: 'CROSS_DEPT', label: '跨部门' },
    ],
  })
  fireEvent.click(await screen.findByTestId('meaning'))
  fireEvent.click(await screen.findByText('跨部门'))
  await waitFor(() => expect(said).toEqual([{ sheetId: 3, column: 5, words: [{ word: '搭子', means: 'CROSS_DEPT' }] }]))
})
