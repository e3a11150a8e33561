// Numbers of persons inside texts, and the same texts as bytes of a batch.
import { describe, expect, it } from 'vitest'
import { hasLongNumber, screenBatch } from '../../../../analytics/sources/personal/screen-batch'
import { screenFigures, screenText } from '../../../../analytics/sources/personal/screen-text'
import { BatchBuilder, batchToStrings } from '../../../../importers/source/batch'
import { cardNumber, identityNumber } from '../../../support/personal-company'
import { screenedTexts } from './texts'

describe('a text', () => {
  it.each(screenedTexts)('%s', (text, expected) => expect(screenText(text)).toBe(expected))

  it('of figures is left alone unless there are words around them', () => {
    for (const text of ['13812345678', identityNumber(5), cardNumber(2), 'WO-1,13812345678']) expect(screenFigures(text)).toBe(text)
    expect(screenFigures('合计 13812345678')).toBe('合计 〔手机号〕')
    expect(screenFigures('please call 13812345678')).toBe('please call 〔手机号〕')
  })
})

describe('a batch', () => {
  const cells: (string | null)[][] = [
    ['工号', '手机', '说明', '数量', '备注'],
    ['E1', '13812345678', '打 13812345678 找他', '13812345678', null],
    ['E2', '一个很长很长的电话说明文字', '短', '2', '没有号码的一段足够长的文字 2026-01-05 08:30:00'],
    [null, null, identityNumber(3), null, '13812345678'],
  ]
  const batch = () => {
    const builder = new BatchBuilder()
    cells.forEach((row, at) => {
      row.forEach((text, column) => {
        if (text !== null) builder.text(column, text)
      })
      builder.endRow(at + 1)
    })
    return builder.take()
  }
  const phone = { column: 1, header: '手机', kind: 'phone' as const, from: 2 }

  it('is emptied and screened column by column, and what was held stays as it was', () => {
    const held = batch()
    const stored = batchToStrings(screenBatch(held, ['figures', phone, 'text', 'figures']))
    expect(stored).toEqual([
      cells[0],
      ['E1', null, '打 〔手机号〕 找他', '13812345678', null],
      ['E2', null, '短', '2', cells[2][4]],
      [null, null, '〔身份证号〕', null, '〔手机号〕'],
    ])
    expect(batchToStrings(held)).toEqual(cells)
    expect(batchToStrings(screenBatch(held, ['text', 'verbatim', 'verbatim', 'verbatim', 'verbatim']))).toEqual(cells)
  })

  it('after the header has nothing of the column at all', () => {
    const later = batch()
    later.rowNumbers.forEach((_, at) => {
      later.rowNumbers[at] = at + 100
    })
    expect(screenBatch(later, ['text', phone]).columns[1].views).toHaveLength(0)
  })
})

it('eleven digits in a row are found wherever they stand, and only they', () => {
  const slow = (text: string) => /[0-9](?:[ -]?[0-9]){10}/.test(text)
  let seed = 7
  const next = (n: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % n
  }
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: next(45) }, () => '0123456789012345678901234567890123456789 --ab'[next(45)]).join('')
    const bytes = Buffer.from(`xx${text}yy`)
    expect([text, hasLongNumber(bytes, 2, bytes.length - 2)]).toEqual([text, slow(text)])
  }
})
