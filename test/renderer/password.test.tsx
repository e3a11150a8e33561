// @vitest-environment jsdom
// A workbook with a password asks for it at its own line, again while it is wrong, and can be left out.
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { Input } from '../../electron/contract/contract'
import type { FileProposal } from '../../renderer/contract/types'
import { Proposals } from '../../renderer/rooms/sources/Proposals'
import { listen } from '../../renderer/state/engine'
import { answers, serveFake } from './support/fake-engine'
import { draw } from './support/render'

beforeAll(() => listen())
afterEach(cleanup)

const locked: FileProposal = {
  path: '/a/花名册.xlsx',
  file: '花名册.xlsx',
  bytes: 0,
  kind: '',
  encoding: null,
  alreadyImported: false,
  passedOver: false,
  refusal: { code: 'encrypted', message: '文件 花名册.xlsx 有密码保护。', advice: '' },
  sheets: [],
}
const damaged = { ...locked, path: '/a/b.xlsx', file: 'b.xlsx', refusal: { code: 'damaged_package', message: '', advice: '' } }
const open = { ...locked, kind: 'xlsx', bytes: 9000, refusal: null }

function start() {
  const tried: Input<'sources.unlock'>[] = []
  const { port1, port2 } = new MessageChannel()
  const isOpen = () => tried.some(({ password }) => password === 'right')
  serveFake(port2, {
    ...answers,
    'sources.recognise': () => [isOpen() ? open : locked, damaged],
    'sources.unlock': (input: Input<'sources.unlock'>) => {
      tried.push(input)
      return { opened: isOpen() }
    },
  })
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
  draw(<Proposals sources={[{ path: '/a', token: 't', folder: { path: '/', token: 'f' } }]} />)
  return tried
}
const type = (password: string) => {
  fireEvent.change(screen.getByTestId('password'), { target: { value: password } })
  fireEvent.click(screen.getByTestId('password-open'))
}

it('is asked for where a password is missing only, says when it is wrong, and looks at the files again when it is right', async () => {
  const tried = start()
  fireEvent.click(await screen.findByTestId('password-ask'))
  expect((await screen.findByRole('dialog')).textContent).toContain('花名册.xlsx 的密码')
  expect(screen.getByTestId('password').getAttribute('type')).toBe('password')
  type('wrong')
  await screen.findByText('密码不对，请核对大小写后再试。')
  type('right')
  await waitFor(() => expect(screen.queryByTestId('password-ask')).toBeNull())
  expect(tried).toEqual([
    { file: '/a/花名册.xlsx', password: 'wrong' },
    { file: '/a/花名册.xlsx', password: 'right' },
  ])
  expect(screen.getByTestId('import-button').textContent).toContain('1')
})

it('leaves the file out without a question to the engine', async () => {
  const tried = start()
  fireEvent.click(await screen.findByTestId('password-ask'))
  fireEvent.click(await screen.findByTestId('password-leave'))
  await waitFor(() => expect(screen.queryByTestId('password')).toBeNull())
  expect(tried).toEqual([])
  expect(screen.getAllByTestId('proposal-file')).toHaveLength(2)
})
