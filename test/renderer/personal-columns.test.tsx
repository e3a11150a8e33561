// @vitest-environment jsdom
// Columns with personal data: named before anything is stored, all left out until somebody switches one on.
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

const personal = [
  { column: 3, header: '身份证号', kind: 'identity_number' as const, name: '身份证号', kept: false },
  { column: 4, header: '手机', kind: 'phone' as const, name: '电话号码', kept: false },
]
const proposal: FileProposal = {
  path: '/a/花名册.xlsx',
  file: '花名册.xlsx',
  bytes: 9000,
  kind: 'xlsx',
  encoding: null,
  alreadyImported: false,
  passedOver: false,
  refusal: null,
  sheets: [
    {
      index: 0,
      name: '在职',
      hidden: false,
      kind: 'employee',
      kindName: '花名册',
      decisive: true,
      confidence: 1,
      certain: true,
      reasons: [],
      headerRows: [1],
      columns: [],
      leftOut: false,
      answered: null,
      questions: [],
      preview: [],
      personal,
      refusal: null,
    },
  ],
}

it('leaves all out until one is switched on, and asks the engine to keep that one', async () => {
  const imports: Input<'sources.import'>[] = []
  const { port1, port2 } = new MessageChannel()
  serveFake(port2, {
    ...answers,
    'sources.recognise': () => [proposal],
    'sources.import': (input: Input<'sources.import'>) => {
      imports.push(input)
      throw new Error('looked at')
    },
  })
  act(() => void window.dispatchEvent(new MessageEvent('message', { data: { type: 'engine-port' }, source: window, ports: [port1] })))
  draw(<Proposals sources={[{ path: '/a/花名册.xlsx', token: 't', folder: { path: '/a', token: 'f' } }]} />)
  const block = await screen.findByTestId('personal-columns')
  expect(block.textContent).toContain('2 列含个人敏感信息，不会存储：身份证号、手机')
  fireEvent.click(screen.getByTestId('personal-choose'))
  const boxes = screen.getAllByTestId<HTMLInputElement>('personal-keep')
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false])
  fireEvent.click(boxes[1])
  expect(block.textContent).toContain('1 列含个人敏感信息，不会存储：身份证号')
  fireEvent.click(screen.getByTestId('import-button'))
  await waitFor(() => expect(imports).toHaveLength(1))
  expect(imports[0].keep).toEqual([{ file: '花名册.xlsx', sheet: 0, header: '手机' }])
})
