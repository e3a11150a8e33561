// What a person says of sheets before the import: what one is, for all of its template; that one stays out; and every word can be taken back.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import type { Input, Output } from '../../electron/contract/contract'
import type { Result } from '../../electron/contract/result'
import type { Engine } from '../../electron/engine/context'
import createHandlers from '../../electron/engine/handlers'
import { AnswerCache } from '../../electron/startup/answer-cache'
import { built } from '../support/built'
import { trusting } from '../support/engine-host'
import { temporaryFolder } from './cli'

const folder = temporaryFolder()
let engine: Engine
let round = 0

beforeAll(() => {
  const events = { progress: () => {}, changed: () => {} }
  const answerCache = new AnswerCache('p1', 'zh-CN', 'key')
  const readerScript = built('reader-worker.cjs')
  engine = createHandlers({ workspaceFolder: folder, language: 'zh-CN', workspace: null, answerCache, readerScript, events, ...trusting })
})
beforeEach(async () => {
  given(await engine.workbench['workspace.create']({ folder, name: `${++round}.duckdb`, company: '云织', cycle: '2026Q1' }))
}, 120_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
  return result.value
}

/** Words nobody knows, over people with a department. */
const strange = [
  ['甲子', '乙丑', '丙寅', '丁卯'],
  ['E0101', '周一鸣', '质量部', '红'],
  ['E0102', '吴二白', '质量部', '蓝'],
]
const known = [
  ['工号', '姓名', '部门', '入职日期', '幸运色'],
  ['E0201', '郑三川', '生产部', '2021-03-01', '红'],
]

function workbook(name: string, sheets: Record<string, string[][]>): string {
  const book = utils.book_new()
  for (const [title, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), title)
  const path = join(folder, name)
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return path
}

const look = async (paths: string[]) => given(await engine.workbench['sources.recognise']({ jobId: 'look', paths }))
const take = async (paths: string[]) => given(await engine.workbench['sources.import']({ jobId: 'take', paths }))
const choose = (choice: Input<'sources.choose'>) => engine.workbench['sources.choose'](choice)
const sheetOf = (files: Output<'sources.recognise'>, file: string, index = 0) => files.find((one) => one.file === file)!.sheets[index]
const pathOf = (files: Output<'sources.recognise'>, file: string) => files.find((one) => one.file === file)!.path

const people: MappingAnswer = {
  kind: 'employee',
  headerRow: null,
  columns: [
    { column: 0, field: 'employee_no' },
    { column: 1, field: 'employee_name' },
    { column: 2, field: 'department' },
  ],
  constants: {},
}

it('says of every column what it feeds, and which have data and feed nothing', async () => {
  const files = await look([workbook('花名册.xlsx', { 在职: known })])
  expect(
    sheetOf(files, '花名册.xlsx').columns.map(({ letter, header, feeds, empty }) => [letter, header, feeds.length > 0, empty]),
  ).toEqual([
    ['A', '工号', true, false],
    ['B', '姓名', true, false],
    ['C', '部门', true, false],
    ['D', '入职日期', true, false],
    ['E', '幸运色', false, false],
  ])
})

it('is answered before the import, for every sheet of the template, and kept for later files', async () => {
  const paths = [
    workbook('甲.xlsx', { 名单: strange }),
    workbook('乙.xlsx', { 名单: [...strange.slice(0, 1), ['E0301', '王四海', '客服部', '绿'], ['E0302', '韩六朝', '客服部', '青']] }),
  ]
  const before = await look(paths)
  expect([sheetOf(before, '甲.xlsx').certain, sheetOf(before, '乙.xlsx').certain]).toEqual([false, false])
  const place = { file: pathOf(before, '甲.xlsx'), sheet: 0 }
  const open = given(await engine.workbench['sources.proposed']({ ...place, draft: null }))
  expect(open).toMatchObject({ sheetId: null, file: '甲.xlsx', sheet: '名单', asked: [expect.any(String)] })
  expect(open.columns.map(({ header }) => header)).toEqual(strange[0])
  const lacking = { ...people, columns: people.columns.slice(2) }
  expect(given(await engine.workbench['sources.proposed']({ ...place, draft: { ...lacking, constants: null } })).missing).toMatch(
    /还要指定/,
  )
  expect(await choose({ ...place, answer: lacking, leaveOut: false })).toMatchObject({ ok: false, failure: { code: 'bad_input' } })
  given(await choose({ ...place, answer: people, leaveOut: false }))
  const after = await look(paths)
  for (const file of ['甲.xlsx', '乙.xlsx'])
    expect(sheetOf(after, file)).toMatchObject({ kind: 'employee', certain: true, answered: file === '甲.xlsx' ? 'here' : 'before' })
  expect(await take(paths)).toMatchObject({ files: 2, accepted: 4, leftOutSheets: [] })
  const later = await look([
    workbook('丙.xlsx', { 名单: [...strange.slice(0, 1), ['E0401', '冯五岳', '客服部', '黄'], ['E0402', '蒋七夕', '客服部', '紫']] }),
  ])
  expect(sheetOf(later, '丙.xlsx')).toMatchObject({ kind: 'employee', certain: true })
}, 120_000)

it('keeps the last of two answers for one template', async () => {
  const more = [...strange.slice(0, 1), ['E0501', '沈八荒', '客服部', '白'], ['E0502', '韩九州', '客服部', '黑']]
  const paths = [workbook('先.xlsx', { 名单: strange }), workbook('后.xlsx', { 名单: more })]
  const files = await look(paths)
  given(await choose({ file: pathOf(files, '先.xlsx'), sheet: 0, answer: people, leaveOut: false }))
  const last = { ...people, columns: [...people.columns, { column: 3, field: 'location' }] }
  given(await choose({ file: pathOf(files, '后.xlsx'), sheet: 0, answer: last, leaveOut: false }))
  await take(paths)
  const later = await look([workbook('再后.xlsx', { 名单: more.map((row) => row.map((cell) => cell.replace('E05', 'E06'))) })])
  expect(sheetOf(later, '再后.xlsx').columns.map(({ feeds }) => feeds.length)).toEqual([1, 1, 1, 1])
}, 120_000)

it('leaves a sheet out, or a whole file, and says so; nothing of it is stored', async () => {
  const paths = [workbook('两张.xlsx', { 在职: known, 旧名单: known }), workbook('一张.xlsx', { 在职: known })]
  const files = await look(paths)
  given(await choose({ file: pathOf(files, '两张.xlsx'), sheet: 1, answer: null, leaveOut: true }))
  given(await choose({ file: pathOf(files, '一张.xlsx'), sheet: 0, answer: null, leaveOut: true }))
  const chosen = await look(paths)
  expect(sheetOf(chosen, '两张.xlsx', 1)).toMatchObject({ leftOut: true, kind: null })
  const leftOutSheets = [
    { file: '一张.xlsx', sheet: '在职' },
    { file: '两张.xlsx', sheet: '旧名单' },
  ]
  const outcome = await take(paths)
  expect(outcome).toMatchObject({ files: 1, sheets: 1, accepted: 1 })
  expect([...outcome.leftOutSheets].sort((a, b) => a.file.localeCompare(b.file))).toEqual(leftOutSheets)
  const stored = given(await engine.workbench['sources.reconciliation']({}))
  expect(stored.map(({ file, sheet }) => [file, sheet])).toEqual([['两张.xlsx', '在职']])
}, 120_000)

it('takes every word back: an answer, a sheet left out, and all of them when the files are put away', async () => {
  const path = workbook('反悔.xlsx', { 名单: strange })
  const place = { file: pathOf(await look([path]), '反悔.xlsx'), sheet: 0 }
  const state = async () => {
    const { certain, leftOut } = sheetOf(await look([path]), '反悔.xlsx')
    return { certain, leftOut }
  }
  given(await choose({ ...place, answer: people, leaveOut: false }))
  given(await choose({ ...place, answer: null, leaveOut: true }))
  expect(await state()).toEqual({ certain: false, leftOut: true })
  given(await choose({ ...place, answer: null, leaveOut: false }))
  expect(await state()).toEqual({ certain: true, leftOut: false })
  given(await choose({ ...place, answer: null, leaveOut: false }))
  expect(await state()).toEqual({ certain: false, leftOut: false })
  given(await choose({ ...place, answer: null, leaveOut: true }))
  given(await engine.workbench['sources.leave']({ jobId: 'look' }))
  expect(await state()).toEqual({ certain: false, leftOut: false })
}, 120_000)

it('is asked of no file that was not looked at, and of no sheet it does not have', async () => {
  const refused = { ok: false, failure: { code: 'bad_input' } }
  expect(await choose({ file: join(folder, '1.duckdb'), sheet: 0, answer: null, leaveOut: true })).toMatchObject(refused)
  const path = workbook('有.xlsx', { 名单: strange })
  const file = pathOf(await look([path]), '有.xlsx')
  expect(await choose({ file, sheet: 7, answer: people, leaveOut: false })).toMatchObject(refused)
}, 120_000)
