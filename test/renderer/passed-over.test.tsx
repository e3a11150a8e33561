// @vitest-environment jsdom
// A folder in which nothing can be read says so, and what could be; in a mixed one it is said what was not opened.
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import type { FileProposal } from '../../renderer/contract/types'
import { Proposals } from '../../renderer/rooms/sources/Proposals'
import { listen } from '../../renderer/state/engine'
import { answers, serveFake } from './support/fake-engine'
import { draw } from './support/render'

beforeAll(() => listen())
afterEach(cleanup)

const readable: FileProposal = {
  path: '/a/花名册.csv',
  file: '花名册.csv',
  bytes: 90,
  kind: 'csv',
  encoding: 'utf-8',
  alreadyImported: false,
  passedOver: false,
  refusal: null,
  sheets: [],
}
const picture = (file: string): FileProposal => ({
  ...readable,
  path: file,
  file,
  passedOver: true,
  refusal: { code: 'unsupported_format', message: '', advice: '' },
})

async function said(files: FileProposal[]): Promise<string> {
  const { port1, port2 } = new MessageChannel()
  serveFake(port2, { ...answers, 'sources.recognise': () => files })
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
  draw(<Proposals sources={[{ path: '/a', token: 't', folder: { path: '/', token: 'f' } }]} />)
  return (await screen.findByTestId('proposal-passed-over')).textContent ?? ''
}

it.each([
  ['an empty one', [], /^这里没有可以读取的文件。可读取：Excel.+。$/],
  [
    'one with pictures only',
    [picture('合影.png'), picture('扫描件.pdf')],
    /^这里没有可以读取的文件。.*2 个文件没有打开.*合影\.png、扫描件\.pdf$/,
  ],
  ['a mixed one', [readable, picture('扫描件.pdf')], /^有 1 个文件没有打开，不是可读取的类型：扫描件\.pdf$/],
])('says it of %s', async (_, files, words) => {
  expect(await said(files)).toMatch(words)
  expect(screen.queryAllByTestId('proposal-file')).toHaveLength(files.filter(({ passedOver }) => !passedOver).length)
})
