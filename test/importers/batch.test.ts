import { expect, it } from 'vitest'
import { BATCH_ROWS, BatchBuilder, batchToStrings } from '../../importers/source/batch'
import type { TextBatch } from '../../importers/source/types'

it('keeps short texts inline, long ones in the arena, empty cells invalid', () => {
  const builder = new BatchBuilder()
  builder.text(0, 'twelve bytes')
  builder.text(2, '十三个字节多一点')
  builder.text(1, '')
  builder.endRow(7)
  builder.bytes(1, Buffer.from('xx王小明yy'), 2, 9)
  builder.endRow(9)
  const batch = builder.take()
  expect([...batch.rowNumbers]).toEqual([7, 9])
  expect(batchToStrings(batch)).toEqual([
    ['twelve bytes', null, '十三个字节多一点'],
    [null, '王小明', null],
  ])
  expect(new Uint32Array(batch.columns[0].views)[0]).toBe(12)
  expect(new Uint8Array(batch.columns[1].validity)[0]).toBe(2)
  expect([...batch.columns[2].long]).toEqual([0, 0, 24])
  expect(batch.arena.length).toBe(24)
})

it('starts each batch clean, whatever the previous one held', () => {
  const builder = new BatchBuilder()
  for (let row = 1; row <= BATCH_ROWS; row++) {
    builder.text(0, `第${row}行的一段比较长的文字`)
    builder.endRow(row)
  }
  expect(builder.full).toBe(true)
  const first = builder.take()
  expect(builder.full).toBe(false)
  builder.text(1, '后')
  builder.endRow(BATCH_ROWS + 1)
  const second = builder.take()
  expect(batchToStrings(first)[2047]).toEqual(['第2048行的一段比较长的文字'])
  expect(batchToStrings(second)).toEqual([[null, '后']])
  expect(builder.width).toBe(2)
  const buffersOf = ({ rowNumbers, arena, columns }: TextBatch) =>
    [rowNumbers, arena, ...columns.flatMap(({ views, validity, long }) => [views, validity, long])]
      .filter(({ length }) => length > 0)
      .map(({ buffer }) => buffer)
  const [one, other] = [first, second].map((batch) => [...new Set(buffersOf(batch))])
  expect([one.length, other.length]).toEqual([1, 1])
  expect(one[0]).not.toBe(other[0])
  // What was taken is not written to again.
  expect(second.columns[0].views.length).toBe(0)
})

it('survives the transfer to another thread', () => {
  const builder = new BatchBuilder()
  builder.text(0, '甲')
  builder.text(1, 'a text longer than twelve bytes')
  builder.endRow(1)
  const batch = builder.take()
  const received = structuredClone(batch, { transfer: [batch.rowNumbers.buffer as ArrayBuffer] })
  expect(batchToStrings(received)).toEqual([['甲', 'a text longer than twelve bytes']])
  expect(batch.arena.length).toBe(0)
})

it('keeps emoji, lone halves and zero bytes apart from lengths', () => {
  const builder = new BatchBuilder()
  const texts = ['😀😀😀', 'a\0b', '𠮷野家', 'x'.repeat(40_000), '王'.repeat(40_000)]
  for (const [column, text] of texts.entries()) builder.text(column, text)
  builder.endRow(1)
  expect(batchToStrings(builder.take())).toEqual([texts])
})
