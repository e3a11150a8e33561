import { appendFileSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../../importers/xlsx/open'
import { issueOf, writePackage } from './workbooks'

describe('interruptions', () => {
  const bigRows = Array.from(
    { length: 60_000 },
    (_, i) => `<row r="${i + 1}"><c><v>${Math.sin(i)}</v></c><c><v>${Math.cos(i)}</v></c></row>`,
  ).join('')

  it('stops soon after a cancel', async () => {
    const reader = await openWorkbook(writePackage({ rows: bigRows }))
    const stop = new AbortController()
    const body = await reader.body(0, { signal: stop.signal })
    if (body.form !== 'batches') throw new Error('expected batches')
    let rows = 0
    const issue = await issueOf(
      (async () => {
        for await (const batch of body.batches) {
          rows += batch.rows
          if (rows < 10_000 || stop.signal.aborted) continue
          stop.abort()
        }
      })(),
    )
    expect(issue.code).toBe('cancelled')
    expect(rows).toBeLessThan(40_000)
    await reader.close()
  })

  it('reports progress in bytes of the file', async () => {
    const path = writePackage({ rows: bigRows, strings: '<si><t>a</t></si>' })
    const reader = await openWorkbook(path)
    const seen: number[] = []
    const body = await reader.body(0, { onProgress: (bytes) => seen.push(bytes) })
    if (body.form === 'batches') for await (const batch of body.batches) expect(batch.rows).toBeGreaterThan(0)
    await reader.close()
    expect(seen.length).toBeGreaterThan(1)
    expect([...seen].sort((a, b) => a - b)).toEqual(seen)
    expect(seen[seen.length - 1]).toBeLessThanOrEqual(reader.info.bytes)
  })

  const whileReading = async (change: (path: string) => void) => {
    const path = writePackage({ rows: bigRows })
    const reader = await openWorkbook(path)
    const body = await reader.body(0)
    if (body.form !== 'batches') throw new Error('expected batches')
    const batches = body.batches[Symbol.asyncIterator]()
    await batches.next()
    change(path)
    const issue = await issueOf(
      (async () => {
        while (!(await batches.next()).done);
      })(),
    )
    await reader.close()
    return issue.code
  }

  it('notices a file that grew, shrank, was replaced or went away', async () => {
    expect(await whileReading((path) => appendFileSync(path, 'x'))).toBe('file_changed')
    expect(await whileReading((path) => truncateSync(path, 1000))).toBe('file_changed')
    expect(await whileReading((path) => writeFileSync(path, readFileSync(path)))).toBe('file_changed')
    expect(await whileReading((path) => renameSync(path, `${path}.bak`))).toBe('file_changed')
  })

  it('leaves other sheets readable after one was cancelled', async () => {
    const path = writePackage({ rows: '<row><c t="s"><v>0</v></c></row>', strings: '<si><t>甲</t></si>' })
    const reader = await openWorkbook(path)
    const stop = new AbortController()
    stop.abort()
    expect((await issueOf(reader.body(0, { signal: stop.signal }))).code).toBe('cancelled')
    const { rows } = await reader.preview(0, 5)
    expect(rows).toEqual([{ row: 1, cells: ['甲'] }])
    await reader.close()
  })
})
