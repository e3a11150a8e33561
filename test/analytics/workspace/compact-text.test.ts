// Whatever form a column is taken for, the texts that come back are the texts that went in.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompactForm, compacted, compactForm, verbatim } from '../../../analytics/workspace/compact-text'
import { openInMemory, type Workspace } from '../../../analytics/workspace/open'
import { testNow } from '../../support/open-workspace'

const forms: CompactForm[] = [
  { type: 'bigint' },
  { type: 'date' },
  { type: 'timestamp' },
  ...['', 'E', "O'K-", '编号', '😀𠮷', '0', '1'].map((prefix) => ({ type: 'code' as const, prefix })),
]
const known =
  `007|+5|1e3|1.50|-0|0|-7|2026-01-05|2026/1/5|2026-1-5|2026-01-05 00:00:00|2026-01-05 08:30:00.5|2026-01-05T08:30:00Z|2026-01-05 08:30:00+08
 5|5 ||  |１２３|NaN|inf|-inf|infinity|-infinity|epoch|0044-03-15 (BC)|9223372036854775807|9223372036854775808|-9223372036854775808|1_000|1,000|0x1F|0b1|true
12345678901234567890123456789012345678901234567890|E0012345|E12345|E|E-5|E5.0|E 5|E5 |e5|O'K-00017|编号000017|😀𠮷00017|10000000|24:00:00|2026-02-30|12:00:00`.split(
    /[|\n]/,
  )
const texts = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.constantFrom(...known),
    fc.string({ unit: 'grapheme' }),
    fc.integer().map(String),
    fc.bigInt().map(String),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace('T', ' ').slice(0, 19)),
    fc.tuple(fc.constantFrom('E', "O'K-", '编号', '', '1'), fc.integer({ min: 0, max: 9_999_999 })).map(([head, n]) => head + n),
  ),
  { maxLength: 60 },
)

describe('a compact column', () => {
  let workspace: Workspace
  beforeAll(async () => {
    workspace = await openInMemory({ install: async () => {}, now: testNow })
  })
  afterAll(() => workspace.close())

  async function throughTable(given: (string | null)[]): Promise<(string | null)[][]> {
    const columns = forms.map((_, column) => `text as c${column}`)
    await workspace.db.run(
      'create or replace temp table given as select unnest(range(len(t))) as row, unnest(t) as text from (select $t::json::varchar[] as t)',
      {
        t: JSON.stringify(given),
      },
    )
    const source = `(select ${columns.join(', ')} from (from given order by row))`
    await workspace.db.run(`create or replace temp table body as ${compacted(forms, source)}`)
    return (await workspace.db.all<Record<string, string | null>>(`select ${verbatim(forms)} from body order by rowid`)).map((row) =>
      forms.map((_, column) => row[`c${column}`]),
    )
  }

  it('gives back texts that fit no form', async () => {
    const given = [null, ...known]
    expect(await throughTable(given)).toEqual(given.map((text) => forms.map(() => text)))
  })

  it('gives back any texts', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        expect(await throughTable(given)).toEqual(given.map((text) => forms.map(() => text)))
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('keeps the text only where the value gives another', async () => {
    await throughTable(['12', '2026-01-05', '2026-01-05 00:00:00', 'E00012', '012'])
    expect(
      await workspace.db.first('select count(c0) as number, count(c1) as day, count(c2) as time, count(c4) as code from body'),
    ).toEqual({
      number: 4,
      day: 4,
      time: 4,
      code: 4,
    })
  })
})

describe('the form of a column', () => {
  const many = (text: (n: number) => string) => compactForm(Array.from({ length: 30 }, (_, n) => text(n)))

  it('is told by texts that all have it', () => {
    expect(many((n) => String(n - 3))).toEqual({ type: 'bigint' })
    expect(many((n) => `2026-01-${10 + (n % 20)}`)).toEqual({ type: 'date' })
    expect(many((n) => `2026-01-05 08:${10 + n}:00`)).toEqual({ type: 'timestamp' })
    expect(many((n) => `WO-2026-${String(n).padStart(5, '0')}`)).toEqual({ type: 'code', prefix: 'WO-2026-' })
    expect(many((n) => String(n).padStart(6, '0'))).toEqual({ type: 'code', prefix: '' })
  })

  it('is text otherwise', () => {
    expect(many((n) => (n === 17 ? 'x' : String(n)))).toBeNull()
    expect(many((n) => `${n / 2}`)).toBeNull()
    expect(many((n) => `P${100 + n}`)).toBeNull()
    expect(many((n) => `${n % 2 ? 'A' : 'B'}10000${n % 10}`)).toBeNull()
    expect(compactForm(Array.from({ length: 5 }, (_, n) => String(n)))).toBeNull()
  })
})
