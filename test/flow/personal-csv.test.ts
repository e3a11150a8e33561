// A large CSV that the database reads itself: what it stores is what the reader would have stored, and no personal column is written on the way.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { importFiles } from '../../analytics/sources/import/import-files'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { markers, screenText } from '../../analytics/sources/personal/screen-text'
import { candidatePattern, provinces, wordsPattern } from '../../analytics/sources/personal/shapes'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { screened, screeningMacro } from '../../analytics/workspace/screened-text'
import { openSource } from '../../importers/read'
import { screenedTexts } from '../analytics/sources/personal/texts'
import { testNow } from '../support/open-workspace'
import { cardNumber, identityNumber } from '../support/personal-company'

const many = 40_000
/** Files above 16 MB are left to the database. */
const padding = '字'.repeat(130)
const mobile = (n: number) => `1386${String(4_100_000 + n).padStart(7, '0')}`

describe('a large CSV', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-personal-csv-'))
  let workspace: Workspace
  let outcome: ImportOutcome
  beforeAll(async () => {
    const header = '工单号,员工工号,员工姓名,手机号码,开始时间,结束时间,报工数量,住址,说明文字'
    const rows = Array.from({ length: many }, (_, n) => {
      const text = n % 1000 === 0 ? `联系 ${mobile(n)} 或 ${identityNumber(n)}` : `第 ${n} 次`
      return `R${String(n).padStart(6, '0')},A0000${1 + (n % 2)},张三,${mobile(n)},2026-01-05 08:00:00,2026-01-05 09:00:00,${n},闲林西路 ${n} 号,${text}${padding}`
    })
    writeFileSync(join(folder, '工序完成.csv'), `${[header, ...rows].join('\n')}\n`)
    workspace = await openWorkspace(join(folder, 'a.duckdb'), {
      install: installViews,
      now: testNow,
      create: { company: 'A', cycle: '2026Q1' },
    })
    outcome = await importFiles(workspace, [join(folder, '工序完成.csv')], { open: openSource, now: testNow, language: 'zh-CN' })
  })
  afterAll(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is read by the database, without the personal columns', async () => {
    const columns = await workspace.db.all<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'raw' and table_name = 's1_body' and column_name like 'c%' order by 1`,
    )
    expect(columns.map(({ name }) => name)).toEqual(['c0', 'c1', 'c2', 'c4', 'c5', 'c6', 'c8'])
    expect(outcome.personal[0].columns.map(({ header }) => header)).toEqual(['手机号码', '住址'])
  })

  it('keeps every row and every header', async () => {
    expect(outcome).toMatchObject({ refused: [], read: many + 1, leftOut: 1 })
    expect(await workspace.db.first('select _row, c3, c6, c7 from raw.s1 where _row = 1')).toEqual({
      _row: 1,
      c3: '手机号码',
      c6: '报工数量',
      c7: '住址',
    })
    expect(await workspace.db.first('select count(c3) as phones, count(c7) as places, count(*) as "rows" from raw.s1')).toEqual({
      phones: 1,
      places: 1,
      rows: many + 1,
    })
  })

  it('has the numbers inside its texts replaced', async () => {
    const { text } = (await workspace.db.first<{ text: string }>('select c8 as text from raw.s1 where _row = 2002'))!
    expect(text).toBe(`联系 〔手机号〕 或 〔身份证号〕${padding}`)
    expect(await workspace.db.first(`select count(*) as n from raw.s1 where c8 like '%〔手机号〕 或 〔身份证号〕%'`)).toEqual({
      n: many / 1000,
    })
    await workspace.checkpoint()
    const bytes = readFileSync(join(folder, 'a.duckdb'))
    for (let n = 0; n < many; n += 1000) expect([bytes.includes(mobile(n)), bytes.includes(identityNumber(n))]).toEqual([false, false])
  })
})

describe('the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-screen-'))
  let workspace: Workspace
  beforeAll(async () => {
    workspace = await openWorkspace(join(folder, 'a.duckdb'), {
      install: installViews,
      now: testNow,
      create: { company: 'A', cycle: '2026Q1' },
    })
    await workspace.db.run(screeningMacro(markers, [...provinces].map((province) => `'${province}'`).join(', ')))
  })
  afterAll(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const stored = async (texts: string[], words?: string): Promise<string[]> => {
    const rows = await workspace.db.all<{ text: string }>(
      `select ${screened('t', { candidate: candidatePattern, words })} as text from (select unnest($texts::json::varchar[]) as t)`,
      { texts: JSON.stringify(texts) },
    )
    return rows.map(({ text }) => text)
  }

  it('replaces what the reader replaces', async () => {
    const texts = screenedTexts.map(([text]) => text)
    expect(await stored(texts)).toEqual(texts.map(screenText))
    expect(await stored(['13812345678', '合计 13812345678'], wordsPattern)).toEqual(['13812345678', '合计 〔手机号〕'])
  })

  it('agrees on any digits', async () => {
    const texts = Array.from({ length: 4000 }, (_, n) => {
      const digits = [identityNumber(n), cardNumber(n), mobile(n)][n % 3]
      const at = n % digits.length
      const changed = n % 2 ? digits : digits.slice(0, at) + String((Number(digits[at]) + 1) % 10 || 1) + digits.slice(at + 1)
      return `${['', '见 ', 'A', '-', '0.'][n % 5]}${changed}${['', '，', ' 13912345678', 'x'][n % 4]}`
    })
    expect(await stored(texts)).toEqual(texts.map(screenText))
  })
})
