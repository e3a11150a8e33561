// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { UnderlyingRecordList } from '../../renderer/components/figures/UnderlyingRecordList'
import { draw } from './support/render'

afterEach(cleanup)

const cell = { sheetId: 2, row: 7, column: 3, address: 'mes.csv › row 7', where: { file: 'mes.csv', at: 7, column: null } }
const behind = (total: number) => ({ records: [{ text: 'W7', value: '50', cell }], total })
const show = (total: number, language: 'zh-CN' | 'en') => {
  const onOpen = vi.fn()
  const { container } = draw(<UnderlyingRecordList behind={behind(total)} onOpen={onOpen} />, language)
  return { onOpen, text: container.textContent }
}

it('shows each record and opens its cell', () => {
  const { onOpen, text } = show(1, 'en')
  expect(text).toContain('W750mes.csv › row 7')
  expect(text).not.toContain('records')
  fireEvent.click(screen.getByTestId('source-link'))
  expect(onOpen).toHaveBeenCalledWith({ sheetId: 2, row: 7, column: 3, address: 'mes.csv › row 7' })
  cleanup()
  expect(show(1, 'zh-CN').text).toContain('W750mes.csv › 第 7 行')
})

it.each([
  ['zh-CN', '共 12,345 条记录，这里是最早的 1 条'],
  ['en', '12,345 records, of which the earliest 1 are shown'],
] as const)('says in %s how many there are when not all are shown', (language, sentence) =>
  expect(show(12_345, language).text).toContain(sentence),
)
