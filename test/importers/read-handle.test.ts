// Bytes in memory are read as a file is.
import { expect, test } from 'vitest'
import { memoryHandle } from '../../importers/source/read-handle'

test('what lies behind the end is nothing, as of a file', async () => {
  const handle = memoryHandle(Buffer.from('abcdef'), async () => {})
  const into = Buffer.alloc(4)
  expect(await handle.read(into, 0, 4, 4)).toEqual({ bytesRead: 2 })
  expect(await handle.read(into, 0, 4, 6)).toEqual({ bytesRead: 0 })
  expect(await handle.read(into, 0, 4, 62_068)).toEqual({ bytesRead: 0 })
})
