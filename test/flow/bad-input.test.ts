// Files that cannot be right: one clear sentence each, the rest of the batch imported, nothing stored before touched.
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failuresEn } from '../../analytics/messages/failures.en'
import { failuresZhCN } from '../../analytics/messages/failures.zh-CN'
import type { Language } from '../../analytics/messages/types'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { wordOutcome } from '../../analytics/sources/import/summary'
import { attentionList } from '../../analytics/sources/issues/attention'
import { writeTraps } from '../../fixtures/files/traps'
import { openSource } from '../../importers/read'
import { openWorkbook } from '../../importers/xlsx/open'
import { few, thorough } from '../faults/support/tries'
import { allRates, type Company, emptyWorkspace, importedCompany, reconciliationOf, runImport, temporaryFolder } from './company'

/** Refused as a whole: the code, and what both sentences must name besides the file. */
const refusedFiles: Record<string, [code: string, ...named: string[]]> = {
  'csv-empty.csv': ['file_empty', '0'],
  'csv-one-bad-byte.csv': ['bad_encoding', '3'],
  'csv-unclosed-quote.csv': ['unclosed_quote', '5'],
  'json-cut-off.json': ['bad_json', '1'],
  'text-named.xlsx': ['not_what_it_says', '.csv'],
  'xlsx-10000-columns.xlsx': ['too_many_columns', 'Sheet1', '2000'],
  'xlsx-doctype.xlsx': ['doctype', 'DOCTYPE'],
  'xlsx-encrypted.xlsx': ['encrypted', 'Excel'],
  'xlsx-truncated.xlsx': ['truncated_zip'],
  'xlsx-zip-bomb.xlsx': ['zip_bomb'],
  'gone.xlsx': ['file_missing'],
}
/** Kept raw and listed: words the sentence must hold, in Chinese and in English, and the address where there is one. */
const listedSheets: Record<string, { zh: string[]; en: string[]; cell: string | null }> = {
  'xlsx-empty-sheet.xlsx': { zh: ['Sheet1', '没有任何内容'], en: ['Sheet1', 'no content'], cell: null },
  'xlsx-header-only.xlsx': { zh: ['Sheet1', '只有表头'], en: ['Sheet1', 'no rows'], cell: 'Sheet1!1' },
  'xlsx-no-header.xlsx': { zh: ['Sheet1', '找不到表头'], en: ['Sheet1', 'no row of column names'], cell: null },
  'xlsx-duplicate-headers.xlsx': { zh: ['重复的列名', '部门、姓名'], en: ['repeated column names', '部门'], cell: 'Sheet1!1' },
}
const readAll = ['csv-gb18030.csv', 'csv-utf16le.csv', 'xlsx-million-blank-rows.xlsx']

describe('a folder of bad files', () => {
  let company: Company
  let folder: string
  let before: Awaited<ReturnType<typeof stateOf>>
  let outcome: ImportOutcome
  beforeAll(async () => {
    company = await importedCompany('second')
    before = await stateOf()
    folder = temporaryFolder()
    writeTraps(folder, undefined, thorough ? undefined : 50_000)
    outcome = await runImport(company.workspace, [folder, join(folder, 'gone.xlsx')])
  }, 300_000)
  afterAll(() => {
    company.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const stateOf = async () => ({
    rates: await allRates(company.workspace, company.truth.cycle),
    reconciliation: (await reconciliationOf(company.workspace)).filter(({ file }) =>
      company.truth.files.some((path) => path.endsWith(file)),
    ),
  })

  /** Every table there is: how many rows it has, and a sum over all their cells. */
  const contents = async () => {
    const { db } = company.workspace
    const tables = await db.all<{ name: string }>(
      `select schema_name || '."' || table_name || '"' as name from duckdb_tables() where database_name = current_database() order by 1`,
    )
    expect(tables.length).toBeGreaterThan(50)
    const sums = tables.map(
      ({ name }) => `select '${name}' as name, count(*) as n, sum(hash(t)::hugeint)::varchar as cells from ${name} as t`,
    )
    return db.all(sums.join(' union all '))
  }

  it('refuses what cannot be read, by name', () => {
    const codes = Object.fromEntries(outcome.refused.map(({ file, issue }) => [file, issue.code]))
    expect(codes).toEqual(Object.fromEntries(Object.entries(refusedFiles).map(([file, [code]]) => [file, code])))
  })

  it.each(['zh-CN', 'en'] as const)('says in %s which file, where, and what to do', (language) => {
    for (const { file, message, advice } of wordOutcome(outcome, language).refused) {
      expect(message).toContain(file)
      expect(advice.length).toBeGreaterThan(8)
      for (const named of refusedFiles[file].slice(1)) expect(`${message} ${advice}`).toContain(named)
      expect(`${message}${advice}`).not.toMatch(/…|undefined|null|\{|\}/)
    }
  })

  it.each(['zh-CN', 'en'] as Language[])('lists in %s the sheets that hold no table', async (language) => {
    const { items } = await attentionList(company.workspace.db, { offset: 0, limit: 1000 }, language)
    for (const [file, { zh, en, cell }] of Object.entries(listedSheets)) {
      const item = items.find((candidate) => candidate.file === file)
      expect(item?.code).toBe('file_refused')
      for (const words of language === 'en' ? en : zh) expect(item?.message).toContain(words)
      expect(item?.advice.length).toBeGreaterThan(8)
      expect(item?.cell?.address ?? null).toBe(cell && `${file} › ${cell}`)
    }
  })

  it('holds back every destroyed number, with its cell', async () => {
    const { items } = await attentionList(company.workspace.db, { offset: 0, limit: 100, code: 'destroyed_id' }, 'zh-CN')
    const file = 'xlsx-scientific-ids.xlsx'
    expect(items.map((item) => item.cell?.address)).toEqual(['A2', 'A3', 'A4'].map((cell) => `${file} › Sheet1!${cell}`))
    expect(items[1].message).toContain('1.23457E+17')
    expect((await reconciliationOf(company.workspace)).find((line) => line.file === file)).toMatchObject({ accepted: 0, attention: 3 })
    expect(
      await company.workspace.db.first(`select count(*) as n from employee where employee_no like '%E+%' or employee_no like '12345678%'`),
    ).toEqual({ n: 0 })
  })

  it('imports the good files of the same folder', async () => {
    const reconciliation = await reconciliationOf(company.workspace)
    for (const file of readAll)
      expect(reconciliation.find((line) => line.file === file)).toMatchObject({
        accepted: 3,
        attention: 0,
        rows: 4,
        leftOut: { header: 1 },
      })
    expect(reconciliation.map(({ file }) => file).filter((file) => file in refusedFiles)).toEqual([])
    expect(outcome.read).toBe(outcome.accepted + outcome.attention + outcome.leftOut)
  })

  it('leaves what was stored before as it was', async () => {
    expect(await stateOf()).toEqual(before)
    const orphans = await company.workspace.db.all(
      `select table_name from information_schema.tables where table_schema = 'raw' and table_name like 's%' and table_name not like 'small%' and regexp_extract(table_name, '\\d+')::integer not in (select sheet_id from source_sheet)`,
    )
    expect(orphans).toEqual([])
  })

  it('stores nothing at all when every file is refused', async () => {
    const whole = await contents()
    const again = await runImport(company.workspace, [join(folder, 'xlsx-zip-bomb.xlsx'), join(folder, 'xlsx-truncated.xlsx')])
    expect([again.batchId, again.files, again.refused.length]).toEqual([null, 0, 2])
    expect(await contents()).toEqual(whole)
  })
})

describe('a file that is not still', () => {
  const header = '工号,姓名,部门,入职日期\r\n'
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `${String(from + at).padStart(6, '0')},卜凡${at % 9},质量部,2021-03-01\r\n`).join('')
  let folder: string
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  beforeAll(() => {
    folder = temporaryFolder()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // Longer than what is read of a file at once.
  const long = header + rows(100, 40_000)
  /** Imports the files beside a good one; `meddle` runs between opening one of them and reading its rows. */
  async function importWhile(names: string[], text: string, meddle: (path: string, at: number) => void) {
    const [good, ...bad] = [write('good.csv', header + rows(1, 5)), ...names.map((name, at) => write(name, text + rows(50_000 + at, 1)))]
    const workspace = await emptyWorkspace('2026Q1')
    const open = async (path: string) => {
      const reader = await openSource(path)
      if (path !== good) meddle(path, bad.indexOf(path))
      return reader
    }
    const outcome = await runImport(workspace, [...bad, good], { open })
    const employees = await workspace.db.first<{ n: number }>('select count(*) as n from employee')
    const files = await workspace.db.all<{ file: string }>('select file from source_file')
    workspace.close()
    return { outcome, employees: employees?.n, files: files.map(({ file }) => file) }
  }

  const changes: [string, (path: string) => void][] = [
    ['grows', (path) => appendFileSync(path, rows(90_000, 1))],
    [
      'is saved over with other rows of the same length',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replaceAll('质量部', '财务部')),
    ],
    ['goes away', (path) => rmSync(path)],
    ['shrinks', (path) => truncateSync(path, statSync(path).size - 1000)],
  ]
  it.each(few(changes, 2))('is refused when it %s while it is read', async (_, meddle) => {
    const { outcome, employees, files } = await importWhile(['moving.csv'], long, meddle)
    expect(outcome.refused.map(({ file }) => file)).toEqual(['moving.csv'])
    expect(['file_changed', 'file_missing']).toContain(outcome.refused[0].issue.code)
    for (const language of ['zh-CN', 'en'] as const) {
      const { message, advice } = wordOutcome(outcome, language).refused[0]
      expect(message).toContain('moving.csv')
      expect(advice).not.toBe('')
    }
    expect(files).toEqual(['good.csv'])
    expect(employees).toBe(5)
  })

  it('is refused when the system does not give it', async () => {
    const answers = { EBUSY: 'file_locked', EACCES: 'not_permitted', EIO: 'reader_stopped' }
    const systems = Object.keys(answers)
    const names = systems.map((system) => `${system}.csv`)
    const { outcome, employees } = await importWhile(names, header + rows(100, 10), (_, at) => {
      throw Object.assign(new Error('refused by the system'), { code: systems[at] })
    })
    expect(Object.fromEntries(outcome.refused.map(({ file, issue }) => [file.replace('.csv', ''), issue.code]))).toEqual(answers)
    for (const { file, message } of wordOutcome(outcome, 'en').refused) expect(message).toContain(file)
    expect(employees).toBe(5)
  })

  it('refuses what is no file without waiting for it', async () => {
    const workspace = await emptyWorkspace('2026Q1')
    const outcome = await runImport(workspace, ['/dev/zero', join(folder, 'nowhere', 'a.csv')])
    expect(outcome.refused.map(({ issue }) => issue.code)).toEqual(['no_plain_file', 'file_missing'])
    workspace.close()
  })

  it('passes over the lock files Excel leaves in a folder', async () => {
    const inner = join(folder, 'open-in-excel')
    mkdirSync(inner)
    writeFileSync(join(inner, '~$花名册.xlsx'), Buffer.alloc(165, 0x20))
    writeFileSync(join(inner, '花名册.csv'), header + rows(1, 2))
    const workspace = await emptyWorkspace('2026Q1')
    const outcome = await runImport(workspace, [inner])
    expect([outcome.refused, outcome.files]).toEqual([[], 1])
    workspace.close()
  })
})

describe('the sentences', () => {
  it('ask for the password’s removal, whether it is missing or wrong', async () => {
    const folder = temporaryFolder()
    writeTraps(folder, ['xlsx-encrypted.xlsx'])
    const refusal = await openWorkbook(join(folder, 'xlsx-encrypted.xlsx'), { passwords: ['guess'] }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ issue: { file: 'xlsx-encrypted.xlsx' } })
    for (const code of ['encrypted', 'wrong_password'] as const) {
      expect(failuresZhCN[code].join('')).toMatch(/\{file\}.*去掉打开密码/)
      expect(failuresEn[code].join('')).toMatch(/\{file\}.*Remove the password/)
    }
    rmSync(folder, { recursive: true, force: true })
  })
})
