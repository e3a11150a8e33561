// Parquet files: values as a sheet would show them, records under the names of their columns, damage in a sentence.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, it } from 'vitest'
import { openSource } from '../../importers/read'
import { batchToStrings } from '../../importers/source/batch'
import { writeZip } from '../support/zip'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-parquet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function write(name: string, select: string): Promise<string> {
  const path = join(folder, name)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  // A quoted name with brackets would be taken for a pattern.
  await connection.run(`copy (${select}) to '${join(folder, 'written')}' (format parquet)`)
  connection.closeSync()
  instance.closeSync()
  writeFileSync(path, readFileSync(join(folder, 'written')))
  return path
}

async function read(path: string) {
  const reader = await openSource(path)
  const { headers = [], rows: corner, complete } = await reader.preview(0, 60)
  const body = await reader.body(0)
  if (body.form !== 'batches') throw new TypeError('records come in batches')
  const rows: (string | null)[][] = []
  const numbers: number[] = []
  for await (const batch of body.batches) {
    rows.push(...batchToStrings(batch))
    numbers.push(...batch.rowNumbers.subarray(0, batch.rows))
  }
  const tail = body.tail()
  await reader.close()
  return { info: reader.info, headers, corner, complete, rows, numbers, tail }
}

describe('values', () => {
  it.each([
    ["'张伟'", '张伟'],
    ["''", null],
    ['null::integer', null],
    ['1001', '1001'],
    ['12345678901234567::bigint', '12345678901234567'],
    ['12.50::decimal(10, 2)', '12.50'],
    ['1001.0::double', '1001'],
    ['0.1::float', '0.1'],
    ['85.25::double', '85.25'],
    ["'nan'::double", null],
    ['true', 'TRUE'],
    ["date '2026-01-05'", '2026-01-05'],
    ["timestamp '2026-01-05 08:30:00'", '2026-01-05T08:30:00'],
    ["timestamp '2026-01-05 08:30:00.25'", '2026-01-05T08:30:00.25'],
    ["timestamptz '2026-01-05 08:30:00+08'", '2026-01-05T00:30:00Z'],
    ["time '08:30:00'", '08:30:00'],
    ["'ab'::blob", 'ab'],
    ["'\\xFF'::blob", '\\xFF'],
    ["['a', 'b']", '["a","b"]'],
    ["{'name': '张伟', 'score': 88}", '{"name":"张伟","score":88}'],
    ["map {'k': 1}", '{"k":1}'],
    ["'low'::enum('low', 'high')", 'low'],
  ])('%s is %s', async (value, text) => {
    const { rows, corner } = await read(await write('value.parquet', `select ${value} as v, 'x' as other`))
    expect(rows).toEqual([[text, 'x']])
    expect(corner).toEqual([{ row: 1, cells: [text, 'x'] }])
  })
})

it('has one sheet under the name of the file, its columns by their names, and a row for each record in its order', async () => {
  const path = await write(
    '绩效.parquet',
    `select 'E' || i as "工号", i as "Score ""A""", case when i % 7 = 0 then repeat('长', 30) end as note from range(5000) t(i)`,
  )
  const { info, headers, rows, numbers, corner, complete, tail } = await read(path)
  expect(info).toMatchObject({ kind: 'parquet', file: '绩效.parquet', sheets: [{ name: '绩效' }] })
  expect(headers).toEqual(['工号', 'Score "A"', 'note'])
  expect([corner.length, complete]).toEqual([60, false])
  expect(rows).toHaveLength(5000)
  expect(rows[4998]).toEqual(['E4998', '4998', '长'.repeat(30)])
  expect([numbers[0], numbers[4999], tail.rows, tail.columns]).toEqual([1, 5000, 5000, 3])
})

it('is told by its content, and a name stands for no other file, column or folder', async () => {
  const path = await write('a[1]?.dat', 'select 1 as v')
  await write('a1x.dat', 'select 2 as v')
  expect((await read(path)).rows).toEqual([['1']])
  const text = join(folder, 'PAR1.csv')
  writeFileSync(text, 'PAR1,姓名\n1,张伟\n')
  expect((await read(text)).info.kind).toBe('csv')
})

describe('is refused by name', () => {
  const codeOf = (path: string) =>
    openSource(path).then(
      async (reader) => {
        const body = await reader.body(0)
        try {
          if (body.form === 'batches') for await (const batch of body.batches) expect(batch.rows).toBeGreaterThan(0)
          return null
        } catch (error) {
          return (error as { issue: { code: string } }).issue.code
        } finally {
          await reader.close()
        }
      },
      (error: { issue: { code: string } }) => error.issue.code,
    )

  it.each<[string, (whole: Buffer) => Buffer]>([
    ['cut off', (whole) => whole.subarray(0, whole.length - 50)],
    ['only a beginning', (whole) => whole.subarray(0, 4)],
    ['overwritten in its pages', (whole) => Buffer.concat([whole.subarray(0, 4), Buffer.alloc(300, 0x5a), whole.subarray(304)])],
    [
      'overwritten in its footer',
      (whole) => Buffer.concat([whole.subarray(0, whole.length - 60), Buffer.alloc(52, 0x5a), whole.subarray(-8)]),
    ],
    ['text under its ending', () => Buffer.from('工号,姓名\nE1,张伟\n')],
    ['encrypted', (whole) => Buffer.concat([Buffer.from('PARE'), whole.subarray(4, -4), Buffer.from('PARE')])],
  ])('when it is %s', async (_, spoilt) => {
    const path = await write('whole.parquet', "select i as v, 'text ' || i as t from range(2000) t(i)")
    writeFileSync(path, spoilt(readFileSync(path)))
    expect(await codeOf(path)).toBe('bad_parquet')
  })

  it('when it has more columns than a sheet may', async () => {
    const columns = Array.from({ length: 2001 }, (_, n) => `1 as c${n}`).join(', ')
    expect(await codeOf(await write('wide.parquet', `select ${columns}`))).toBe('too_many_columns')
  })

  it('but for what it is where its content is of another kind', async () => {
    const path = join(folder, 'other.parquet')
    writeFileSync(path, writeZip([{ name: 'a.csv', data: 'x' }]))
    expect(await codeOf(path)).toBe('not_what_it_says')
  })
})
