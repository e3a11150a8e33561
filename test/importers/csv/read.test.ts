import { existsSync, readFileSync, statSync } from 'node:fs'
import { parse as oracle } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeGb18030 } from '../../../fixtures/company/encoding'
import { findDialect } from '../../../importers/csv/dialect'
import { RecordScanner } from '../../../importers/csv/records'
import { openSource } from '../../../importers/read'
import { cellsOf, readSheet, writeFile } from './files'

function scan(text: string, pieces: number[], delimiter = ','): string[][] {
  const scanner = new RecordScanner({ delimiter, quote: '"' })
  const records: string[][] = []
  let at = 0
  for (const length of pieces) {
    records.push(...scanner.push(text.slice(at, at + length)))
    at += length
  }
  records.push(...scanner.push(text.slice(at), true))
  return records
}

describe('records', () => {
  it('agrees with csv-parse on well-formed text, cut anywhere', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '1', '文', ' ', ',', '"', '\n', '\r\n', ';'), maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (table, pieces, newline, ended) => {
          const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
          const text = table.map((row) => row.map(quote).join(',')).join(newline) + (ended ? newline : '')
          const wanted = oracle(text, { relax_column_count: true }) as string[][]
          expect(scan(text, pieces)).toEqual(wanted)
        },
      ),
      { numRuns: 2000, seed: 7 },
    )
  })

  it('counts blank lines as rows and reads CR, LF and CRLF', async () => {
    const reader = await openSource(writeFile('blank.csv', 'a,b\r\n\r\n1,2\r\n\n\n3,4'))
    expect((await readSheet(reader)).rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: [null, null] },
      { row: 3, cells: ['1', '2'] },
      { row: 4, cells: [null, null] },
      { row: 5, cells: [null, null] },
      { row: 6, cells: ['3', '4'] },
    ])
    expect(await cellsOf('cr.csv', 'a,b\r1,2\r3,4\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('keeps line breaks, doubled quotes and inch marks', async () => {
    expect(await cellsOf('quotes.csv', 'no,text\n1,"第一行\n第二行, 含逗号"\n2,"他说""好"""\n3,5" 管\n4,"引"后\n')).toEqual([
      ['no', 'text'],
      ['1', '第一行\n第二行, 含逗号'],
      ['2', '他说"好"'],
      ['3', '5" 管'],
      ['4', '引后'],
    ])
  })

  it.each([
    ['at the end', 'a,b\n1,x\n2,"open\n3,y\n', 3],
    ['closed by a later field', 'a,b\n1,"open\n2,x\n3,"y"\n', 2],
    ['after a quoted line break', 'a,b\n1,"x\ny"\n2,"open\n3,z\n', 4],
  ])('names the line where an unclosed quote opened: %s', async (_, text, line) => {
    const reader = await openSource(writeFile('open.csv', text))
    await expect(readSheet(reader)).rejects.toMatchObject({ issue: { code: 'unclosed_quote', facts: { line } } })
  })

  it('stops at an unclosed quote in a big file within bounded memory', async () => {
    const reader = await openSource(writeFile('open-big.csv', `a,b\n1,x\n2,"open\n${'3,正常的一行文字\n'.repeat(900_000)}`))
    await expect(readSheet(reader)).rejects.toMatchObject({ issue: { code: 'unclosed_quote', facts: { line: 3 } } })
  })

  it('refuses more than 2,000 columns and notes spoilt cells', async () => {
    const wide = await openSource(writeFile('wide.csv', `a,b\n${'x,'.repeat(10_000)}\n`))
    await expect(readSheet(wide)).rejects.toMatchObject({ issue: { code: 'too_many_columns', row: 2, facts: { limit: 2000 } } })
    const spoilt = await openSource(writeFile('spoilt.csv', 'no,v\n1.23457E+17,#N/A\n2.5E+15,1\n'))
    expect((await readSheet(spoilt)).tail.notes).toEqual([
      { code: 'scientific_id', count: 2, first: { row: 2, column: 0 } },
      { code: 'error_value', count: 1, first: { row: 2, column: 1 } },
    ])
  })
})

describe('dialect', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n4,"x;y;z",6\n'],
    [';', 'a;b;c\n1,5;2,5;3,5\n4;5;6\n'],
    ['\t', 'a\tb\tc\n1, 2\t3\t4\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    [',', '制表说明：a;b;c;d\n工号,姓名,部门\nE1,张三,甲\nE2,李四,乙\n'],
  ])('finds %j', (delimiter, text) => {
    expect(findDialect(text, true).delimiter).toBe(delimiter)
  })

  it('obeys a sep= line without counting it as a row', async () => {
    const reader = await openSource(writeFile('sep.csv', 'sep=;\r\na;b\r\n1;2\r\n'))
    expect(reader.info.delimiter).toBe(';')
    expect((await readSheet(reader)).rows[0]).toEqual({ row: 1, cells: ['a', 'b'] })
  })

  it('reads single quotes where they wrap the fields', async () => {
    expect(await cellsOf('single.csv', "'工号','说明'\n'E1','a,b'\n'E2','it''s'\n")).toEqual([
      ['工号', '说明'],
      ['E1', 'a,b'],
      ['E2', "it's"],
    ])
  })
})

describe('big tidy files', () => {
  // Few long rows make a big file as well as many short ones, and are read in less time.
  const padding = '华东销售部'.repeat(16)
  const line = (i: number) => `E${i},张伟,"${padding}, 销售部",2026-01-05,${i % 97}`
  const text = `工号,姓名,部门,日期,数量\n${Array.from({ length: 100_000 }, (_, i) => line(i)).join('\n')}\n`

  it('offers UTF-8 as it is, and batches when asked', async () => {
    const path = writeFile('big.csv', text)
    const reader = await openSource(path)
    const body = await reader.body(0)
    expect(body).toMatchObject({ form: 'utf8-csv', path, temporary: false, delimiter: ',', quote: '"', columns: 5 })
    expect((await reader.body(0, { form: 'batches' })).form).toBe('batches')
    await reader.close()
    expect(existsSync(path)).toBe(true)
  })

  it('hands GB18030 over as a private UTF-8 copy and removes it', async () => {
    const reader = await openSource(writeFile('big-gb.csv', encodeGb18030(text)))
    const body = await reader.body(0)
    if (body.form !== 'utf8-csv') throw new Error('a plain file was expected')
    expect(body.temporary).toBe(true)
    expect(readFileSync(body.path, 'utf8')).toBe(text)
    expect(statSync(body.path).mode & 0o077).toBe(0)
    await reader.close()
    expect(existsSync(body.path)).toBe(false)
  })

  it('reads a file with a blank line in batches, so that row numbers stay true', async () => {
    const reader = await openSource(writeFile('big-blank.csv', `${text}\nE9,x,y,2026-01-01,1\n`))
    const body = await reader.body(0)
    expect(body.form).toBe('batches')
    const { rows } = await readSheet(reader)
    expect(rows[rows.length - 1]).toEqual({ row: 100_003, cells: ['E9', 'x', 'y', '2026-01-01', '1'] })
  })

  it('reports progress and stops when cancelled', async () => {
    const reader = await openSource(writeFile('big-cancel.csv', text))
    const stop = new AbortController()
    const seen: number[] = []
    const onProgress = (bytes: number) => {
      seen.push(bytes)
      if (seen.length === 3) stop.abort()
    }
    await expect(readSheet(reader, 0, { signal: stop.signal, onProgress })).rejects.toMatchObject({ issue: { code: 'cancelled' } })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen).toHaveLength(3)
  })
})
