// @vitest-environment jsdom
// A text whose encoding is in doubt shows its lines in each it may be in, and is looked at again once one is chosen.
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Input } from '../../electron/contract/contract'
import type { EncodingChoice, FileProposal } from '../../renderer/contract/types'
import { Proposals } from '../../renderer/rooms/sources/Proposals'
import { listen } from '../../renderer/state/engine'
import { answers, serveFake } from './support/fake-engine'
import { draw } from './support/render'

beforeAll(() => listen())
afterEach(cleanup)

const file: FileProposal = {
  path: '/a/名单.csv',
  file: '名单.csv',
  bytes: 0,
  kind: '',
  encoding: null,
  alreadyImported: false,
  passedOver: false,
  refusal: { code: 'bad_encoding', message: '文件 名单.csv 第 2 行有无法识别的字节。', advice: '' },
  sheets: [],
}
const read = { ...file, kind: 'csv', bytes: 90, refusal: null }
const choices: EncodingChoice[] = [
  { encoding: 'gb18030', stated: null, lines: ['簿ゅ,场'] },
  { encoding: 'big5', stated: 'big5', lines: ['姓名,部門', '陳大文,研發'] },
]

function start(first: FileProposal, shown: EncodingChoice[]) {
  const chosen: Input<'sources.encode'>[] = []
  const { port1, port2 } = new MessageChannel()
  serveFake(port2, {
    ...answers,
    'sources.recognise': () => [
      chosen.length ? { ...read, encoding: 'big5' } : first,
      { ...read, path: '/a/b.csv', file: 'b.csv', encoding: 'utf-8' },
    ],
    'sources.encodings': () => shown,
    'sources.encode': (input: Input<'sources.encode'>) => {
      chosen.push(input)
      return null
    },
  })
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
  draw(<Proposals sources={[{ path: '/a', token: 't', folder: { path: '/', token: 'f' } }]} />)
  return chosen
}

it('is chosen by its lines where the file was refused, and holds at once', async () => {
  const chosen = start(file, choices)
  fireEvent.click(await screen.findByTestId('encoding-choose'))
  const dialog = await screen.findByRole('dialog')
  await waitFor(() => expect(dialog.textContent).toContain('陳大文,研發'))
  expect(dialog.textContent).toContain('自动识别（简体中文 GB18030）')
  expect(dialog.textContent).toContain('繁体中文 BIG5')
  expect(screen.getByTestId<HTMLButtonElement>('encoding-take').disabled).toBe(true)
  fireEvent.click(screen.getByTestId('encoding-big5'))
  fireEvent.click(screen.getByTestId('encoding-take'))
  await waitFor(() => expect(screen.getAllByTestId('proposal-file')[0].textContent).toContain('BIG5'))
  expect(chosen).toEqual([{ file: '/a/名单.csv', encoding: 'big5' }])
})

it('can be put right where it was guessed, and back', async () => {
  const chosen = start({ ...read, encoding: 'big5' }, choices)
  fireEvent.click(await screen.findByTestId('encoding-choose'))
  fireEvent.click(await screen.findByTestId('encoding-gb18030'))
  fireEvent.click(screen.getByTestId('encoding-take'))
  await waitFor(() => expect(chosen).toEqual([{ file: '/a/名单.csv', encoding: null }]))
})

it('is said to be of no help where the file is damaged', async () => {
  start(file, [])
  fireEvent.click(await screen.findByTestId('encoding-choose'))
  await screen.findByText(/换编码没有帮助/)
  expect(screen.queryByTestId('encoding-take')).toBeNull()
})
