// What is personal is stored only where a person asks for it: it is in no table and in no byte of a file the product wrote.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { sheetQuestion } from '../../analytics/sources/ask/sheet-question'
import { importFiles } from '../../analytics/sources/import/import-files'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import type { KeptColumn } from '../../analytics/sources/personal/types'
import { rawWindow } from '../../analytics/sources/reconcile/raw-window'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { verifyRows } from '../../analytics/workspace/verify'
import { openSource } from '../../importers/read'
import { testNow } from '../support/open-workspace'
import { people, spellings, type Written, writePersonalCompany } from '../support/personal-company'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-personal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const written: Written = writePersonalCompany(join(folder, 'files'))

const open = (name: string) => {
  mkdirSync(join(folder, name))
  const create = { company: 'A', cycle: '2026Q1' }
  return openWorkspace(join(folder, name, 'a.duckdb'), { install: installViews, now: testNow, create })
}
const load = (workspace: Workspace, keep?: KeptColumn[]) =>
  importFiles(workspace, written.files, { open: openSource, now: testNow, language: 'zh-CN', keep })

/** All texts of a workspace, asked of the database itself: it compresses what it writes. */
async function textsIn({ db }: Workspace): Promise<string> {
  const tables = await db.all<{ table: string; columns: string[] }>(
    `select '"' || table_schema || '"."' || table_name || '"' as "table", list('"' || column_name || '"') as columns from information_schema.columns
     where table_catalog = current_database() and table_schema in ('main', 'raw') group by all`,
  )
  const texts: string[] = []
  for (const { table, columns } of tables) {
    const cells = `[${columns.map((column) => `${column}::varchar`).join(', ')}]`
    const found = await db.all<{ t: string }>(`select distinct t from (select unnest(${cells}) as t from ${table}) where t is not null`)
    texts.push(...found.map(({ t }) => t))
  }
  return texts.join('\n')
}
const bytesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [readFileSync(join(entry.parentPath, entry.name))] : [],
  )
const foundIn = (text: string) => written.secrets.filter((secret) => spellings(secret).some((spelling) => text.includes(spelling)))

describe('with what is set by default', () => {
  let workspace: Workspace
  let outcome: ImportOutcome
  beforeAll(async () => {
    workspace = await open('default')
    outcome = await load(workspace)
  })
  afterAll(() => workspace.close())

  it('no personal value is in any column of any table', async () => {
    const texts = await textsIn(workspace)
    expect(texts).toContain(people[3].name)
    expect(texts).toContain('〔手机号〕')
    expect(foundIn(texts)).toEqual([])
  })

  it('no personal value is in a byte of a file, while open and afterwards', async () => {
    const search = () => bytesIn(join(folder, 'default')).flatMap((bytes) => written.secrets.filter((secret) => bytes.includes(secret)))
    expect(search()).toEqual([])
    await workspace.checkpoint()
    expect(search()).toEqual([])
  })

  it('names what it left out, by sheet', () => {
    const columns = outcome.personal.find(({ file, sheet }) => file === '花名册_北森.xlsx' && sheet === '花名册')?.columns
    expect(columns?.map(({ header, kind, kept }) => [header, kind, kept])).toEqual([
      ['证件信息 / 证件类型', 'identity_number', false],
      ['证件信息 / 号码', 'identity_number', false],
      ['联系方式 / 手机号码', 'phone', false],
      ['联系方式 / 现住址', 'address', false],
      ['工资卡信息 / 账号', 'bank_account', false],
      ['工资卡信息 / 开户行', 'bank_account', false],
      ['个人情况 / 民族', 'belief', false],
      ['个人情况 / 宗教信仰', 'belief', false],
      ['个人情况 / 健康状况', 'health', false],
    ])
    expect(outcome.personal.map(({ file, sheet }) => `${file} ${sheet}`)).toHaveLength(11)
  })

  it('reads rows and finds people as if the columns had never been there', async () => {
    expect(outcome.refused).toEqual([])
    expect(outcome.read).toBe(outcome.accepted + outcome.attention + outcome.leftOut)
    expect(await workspace.db.first('select count(*) as n, min(name) as first from employee')).toEqual({ n: 10, first: '卜若川' })
    expect(await workspace.db.first('select count(*) as n from review')).toEqual({ n: 10 })
    expect(await workspace.db.all(`select code from data_issue where code in ('unparseable', 'destroyed_id', 'unused_column')`)).toEqual([])
    expect((await verifyRows(workspace.db)).every(({ ok }) => ok)).toBe(true)
  })

  it('shows in the raw sheet that a column is not stored', async () => {
    const { id } = (await workspace.db.first<{ id: number }>(`select sheet_id as id from source_sheet where sheet = '花名册'`))!
    const { columns, rows } = await rawWindow(workspace.db, { sheetId: id, row: 5, column: null, around: 3 }, 'zh-CN')
    expect(columns[7]).toMatchObject({ header: '联系方式 / 手机号码', notStored: '电话号码' })
    expect(columns[1].notStored).toBeNull()
    expect(rows.find(({ row }) => row === 3)?.cells[7]).toBe('手机号码')
    expect(rows.find(({ row }) => row === 5)?.cells.slice(5, 11)).toEqual([null, null, null, null, null, null])
  })

  it('says so when a waiting sheet is asked about, and takes nothing from the column', async () => {
    const { id } = (await workspace.db.first<{ id: number }>(`select sheet_id as id from source_sheet where sheet = '看不懂的列名'`))!
    const question = await sheetQuestion(
      workspace.db,
      id,
      { kind: 'employee', headerRow: null, columns: [{ column: 1, field: 'employee_no' }], constants: null },
      'zh-CN',
    )
    expect(question.columns.map(({ notStored }) => notStored)).toEqual([null, '身份证号', '电话号码', '住址与户籍'])
    expect(question.columns[1].samples).toEqual([])
    expect(question.missing).toContain('工号')
  })

  it('reads the same bytes again when a person asks for a column', async () => {
    const again = await load(workspace, [{ file: 'Worker Data.csv', sheet: 0, header: 'Mobile' }])
    expect([again.files, again.skippedSame.length]).toEqual([1, written.files.length - 1])
    expect(foundIn(await textsIn(workspace))).toEqual(people.map(({ mobile }) => mobile))
  })
})

describe('when a person asks to keep columns', () => {
  it('stores those and no others', async () => {
    const workspace = await open('asked')
    try {
      await load(workspace, [{ header: '手机号码' }, { file: '工资表_金蝶.xls', sheet: 0, header: '应发合计' }])
      const found = foundIn(await textsIn(workspace))
      expect(found.filter((text) => people.some(({ mobile }) => mobile === text))).toHaveLength(10)
      expect(found.filter((text) => people.some(({ pay }) => pay === text))).toHaveLength(10)
      expect(found).toHaveLength(20)
    } finally {
      workspace.close()
    }
  })
})

describe('where a digit is mistyped, a column has no name, or is called otherwise', () => {
  const wrong = (id: string) => `${id.slice(0, 17)}${id[17] === '5' ? '6' : '5'}`
  const hidden = {
    ids: people.slice(0, 3).map(({ id }) => wrong(id)),
    cards: people.slice(0, 3).map(({ card }) => `${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`.replace(/(\d{4})(?=\d)/g, '$1 ')),
    phones: [people[4].mobile, people[5].mobile],
    pay: ['81234.5', '9413.25', '17712.75'],
    comp: ['91234', '88123', '77341'],
    note: wrong(people[7].id),
  }
  const lines = {
    '人员.csv': [
      `（附件：${people[7].name} 身份证 ${hidden.note}）,,,,,`,
      '工号,姓名,部门,入职日期,应税收入,Comp',
      ...people.slice(0, 3).map(({ no, name }, at) => `${no},${name},工程部,2020-03-0${at + 1},${hidden.pay[at]},${hidden.comp[at]}`),
    ],
    '培训.csv': [
      '姓名,课程名称,学时,附1,附2',
      ...people.slice(0, 3).map(({ name }, at) => `${name},登高作业,4,${hidden.ids[at]},${hidden.cards[at]}`),
    ],
    '工单.csv': [
      '工单号,完工时间,操作工,工时',
      `W1,2026-01-05 09:00,${people[0].name},3`,
      `W2,${hidden.phones[0]},${people[1].name},3`,
      `W3,2026-01-06 09:00,${people[2].name} ${hidden.phones[1]},3`,
    ],
  }

  it('no such value is in a table or a byte, and the rows come in', async () => {
    const workspace = await open('mistyped')
    try {
      const files = Object.entries(lines).map(([name, texts]) => {
        const path = join(folder, 'mistyped', name)
        writeFileSync(path, texts.join('\n'))
        return path
      })
      await importFiles(workspace, files, { open: openSource, now: testNow, language: 'zh-CN' })
      for (const path of files) rmSync(path)
      const secrets = Object.values(hidden).flat()
      const texts = await textsIn(workspace)
      expect(secrets.filter((secret) => spellings(secret).some((spelling) => texts.includes(spelling)))).toEqual([])
      await workspace.checkpoint()
      const bytes = bytesIn(join(folder, 'mistyped'))
      expect(secrets.filter((secret) => bytes.some((own) => own.includes(secret)))).toEqual([])
      expect(
        await workspace.db.first(
          'select (select count(*) from employee) as people, (select count(*) from learning_record) as courses, (select count(*) from work_record) as records',
        ),
      ).toEqual({ people: 3, courses: 3, records: 3 })
    } finally {
      workspace.close()
    }
  })
})
