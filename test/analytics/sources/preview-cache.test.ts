// A file that was looked at is imported from memory as the reader would have given it, unless it is large, broken or no longer the same.
import { appendFileSync, copyFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PreviewCache } from '../../../analytics/sources/recognise/preview-cache'
import { openSource } from '../../../importers/read'
import { batchToStrings } from '../../../importers/source/batch'
import { ImportError } from '../../../importers/source/errors'
import { PREVIEW_ROWS } from '../../../importers/source/preview'
import type { ImportErrorCode, SourceReader } from '../../../importers/source/types'
import { few } from '../../faults/support/tries'
import { temporaryFolder } from '../../flow/company'
import { copyCompany } from '../../support/company-files'

const folder = temporaryFolder()
let files: string[]
let opened: string[] = []
const held = new PreviewCache((path) => {
  opened.push(basename(path))
  return openSource(path)
})

beforeAll(async () => {
  files = (await copyCompany(join(folder, 'files'), { size: 'small' })).files.map((file) => join(folder, 'files', file))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function contentOf(reader: SourceReader) {
  const sheets = []
  for (const { index } of reader.info.sheets) {
    const previews = [await reader.preview(index, PREVIEW_ROWS), await reader.preview(index, 1000)]
    const body = await reader.body(index, { form: 'batches' })
    if (body.form !== 'batches') throw new Error('asked for batches')
    const rows: unknown[] = []
    for await (const batch of body.batches) {
      for (const [row, cells] of batchToStrings(batch).entries()) rows.push([batch.rowNumbers[row], cells])
    }
    sheets.push({ previews, rows, tail: body.tail() })
  }
  await reader.close()
  return { info: reader.info, sheets }
}

describe('of every file of a company', () => {
  it('keeps what the reader gives, also for a second time', async () => {
    for (const file of files) await held.probe(file)
    opened = []
    const twice = few(files, 5)
    for (const file of files) {
      const direct = await contentOf(await openSource(file))
      for (const _ of twice.includes(file) ? ['first', 'second'] : ['only'])
        expect(await contentOf(await held.open(file)), file).toEqual(direct)
    }
    expect(opened).toEqual([])
  }, 60_000)

  it('forgets them all when told so', async () => {
    held.clear()
    await (await held.open(files[0])).close()
    expect(opened).toEqual([basename(files[0])])
  })
})

describe('a file that cost a reader all it may take', () => {
  const path = join(folder, 'costly.csv')
  let tried = 0
  const failing = (code: ImportErrorCode, where: 'preview' | 'body') =>
    new PreviewCache(async () => {
      tried++
      const reader = await openSource(path)
      return Object.assign(Object.create(reader) as SourceReader, {
        [where]: async () => Promise.reject(new ImportError(code, { file: path })),
      })
    })
  beforeEach(() => {
    writeFileSync(path, '工号,姓名\n1,甲\n')
    tried = 0
  })

  it.each(['preview', 'body'] as const)('by its %s is refused for the same reason at its import, and not tried again', async (where) => {
    const sources = failing('reader_stopped', where)
    await expect(sources.probe(path)).rejects.toThrow('reader_stopped')
    await expect(sources.open(path)).rejects.toThrow('reader_stopped')
    expect(tried).toBe(1)
  })

  it('is tried again once it has changed', async () => {
    const sources = failing('out_of_memory', 'body')
    await expect(sources.probe(path)).rejects.toThrow('out_of_memory')
    appendFileSync(path, '2,乙\n')
    await (await sources.open(path)).close()
    expect(tried).toBe(2)
  })
})

describe('opens anew', () => {
  const path = join(folder, 'list.csv')
  const look = async (content: string) => {
    writeFileSync(path, content)
    await held.probe(path)
    opened = []
  }
  const text = async () => (await contentOf(await held.open(path))).sheets[0].rows

  it('a file that has grown since', async () => {
    await look('工号,姓名\n1,甲\n')
    appendFileSync(path, '2,乙\n')
    expect(await text()).toHaveLength(3)
    expect(opened).toEqual(['list.csv'])
  })

  it('another file of the same size and time under the same name', async () => {
    await look('工号,姓名\n1,甲\n')
    const other = join(folder, 'other.csv')
    writeFileSync(other, '工号,姓名\n1,丙\n')
    utimesSync(path, 1, 1)
    await held.probe(path)
    rmSync(path)
    copyFileSync(other, path)
    utimesSync(path, 1, 1)
    opened = []
    expect(JSON.stringify(await text())).toContain('丙')
    expect(opened).toEqual(['list.csv'])
  })

  it('a file too large to keep', async () => {
    await look(`工号,姓名\n${'1,甲\n'.repeat(900_000)}`)
    await (await held.open(path)).close()
    expect(opened).toEqual(['list.csv'])
  })

  it('a file that cannot be read to its end, after what can be seen of it was shown', async () => {
    writeFileSync(path, `工号,姓名\n${'1,甲\n'.repeat(60_000)}2,"乙\n`)
    const seen = await held.probe(path)
    expect((await seen.preview(0, PREVIEW_ROWS)).rows).toHaveLength(PREVIEW_ROWS)
    opened = []
    await expect(text()).rejects.toMatchObject({ issue: { code: 'unclosed_quote' } })
    expect(opened).toEqual(['list.csv'])
  })
})

it('refuses what the reader refuses, when it is looked at', async () => {
  await expect(held.probe(join(folder, 'gone.csv'))).rejects.toMatchObject({ issue: { code: 'file_missing' } })
})
