// A zip archive is imported as the files inside it, each a file of its own under the archive's name, and leaves no copy behind.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installViews } from '../../analytics/catalog'
import { wordOutcome } from '../../analytics/sources/import/summary'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { otherWorkbook } from '../../fixtures/files/parser-traps'
import { openSource } from '../../importers/read'
import { testNow } from '../support/open-workspace'
import { writeZip } from '../support/zip'
import { runImport, temporaryFolder } from './company'

const folder = temporaryFolder()
const roster = '工号,姓名,部门\nE1001,张伟,质量部\nE1002,李娜,研发部\n'
const reviews = '工号,姓名,部门,季度,自评分,上级评分\nE1001,张伟,质量部,2026Q1,88,85\nE1002,李娜,研发部,2026Q1,90,91\n'
const path = join(folder, '2026Q1.zip')
const content = (rows: string) =>
  writeZip([
    { name: '名册/花名册.csv', data: rows },
    { name: '绩效.csv', data: reviews },
    { name: '坏的.xlsx', data: 'PK\u0003\u0004 cut off', store: true },
    { name: '空的.csv', data: '', store: true },
    { name: '更多.zip', data: writeZip([{ name: 'a.csv', data: roster }]) },
    { name: '扫描件.pdf', data: '%PDF' },
  ])
let workspace: Workspace
const filesIn = () => workspace.db.all('select file, folder from source_file where superseded_by is null order by file')
const copies = () => readdirSync(workspace.stageFolder!).filter((name) => name.startsWith('archive-'))

beforeAll(async () => {
  writeFileSync(path, content(roster))
  const create = { company: '', cycle: '2026Q1' }
  workspace = await openWorkspace(join(folder, 'q1.duckdb'), { create, install: installViews, now: testNow })
})
afterAll(() => {
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

it('each file under the archive and its place there; what cannot be read in a sentence that says so', async () => {
  const outcome = await runImport(workspace, [path])
  expect(await filesIn()).toEqual([
    { file: '2026Q1.zip/名册/花名册.csv', folder: join(path, '名册') },
    { file: '2026Q1.zip/绩效.csv', folder: path },
  ])
  const { refused } = wordOutcome(outcome, 'zh-CN')
  expect(Object.fromEntries(refused.map(({ file, code }) => [file, code]))).toEqual({
    '2026Q1.zip/坏的.xlsx': 'truncated_zip',
    '2026Q1.zip/扫描件.pdf': 'unsupported_format',
    '2026Q1.zip/更多.zip': 'archive_inside',
    '2026Q1.zip/空的.csv': 'file_empty',
  })
  for (const { file, message } of refused) expect(message).toContain(file)
  expect(await workspace.db.first('select count(*)::integer as people from employee')).toEqual({ people: 2 })
  expect(copies()).toEqual([])
})

it('is known when it comes again, also unpacked or under another name', async () => {
  const unpacked = join(folder, 'unpacked')
  mkdirSync(unpacked)
  writeFileSync(join(unpacked, '花名册.csv'), roster)
  writeFileSync(
    join(unpacked, 'again.zip'),
    writeZip([
      { name: '花名册.csv', data: roster },
      { name: '绩效.csv', data: reviews },
    ]),
  )
  const { batchId, skippedSame } = await runImport(workspace, [path, unpacked])
  expect(batchId).toBeNull()
  expect(skippedSame).toEqual([
    '2026Q1.zip/名册/花名册.csv',
    '2026Q1.zip/绩效.csv',
    'again.zip/绩效.csv',
    'again.zip/花名册.csv',
    '花名册.csv',
  ])
})

it('in a later version replaces the files that changed', async () => {
  writeFileSync(path, content(`${roster}E1003,王芳,质量部\n`))
  const { skippedSame, accepted } = await runImport(workspace, [path])
  expect([skippedSame, accepted]).toEqual([['2026Q1.zip/绩效.csv'], 3])
  expect(await filesIn()).toHaveLength(2)
  expect(await workspace.db.first('select count(*)::integer as people from employee')).toEqual({ people: 3 })
})

it('stays one file where it is a workbook, whatever it is called', async () => {
  const renamed = join(folder, '入职.zip')
  writeFileSync(renamed, otherWorkbook('ods'))
  const { files } = await runImport(workspace, [renamed])
  expect(files).toBe(1)
  expect(await workspace.db.all("select file, kind from source_file where file like '入职%'")).toEqual([{ file: '入职.zip', kind: 'ods' }])
})

it('is gone again after an import that failed, or was cancelled', async () => {
  writeFileSync(path, content(`${roster}E1004,赵敏,质量部\n`))
  const cancelled = new AbortController()
  const open = async (copy: string) => {
    expect(copies()).toHaveLength(1)
    cancelled.abort()
    return openSource(copy)
  }
  await expect(runImport(workspace, [path], { open, signal: cancelled.signal })).rejects.toMatchObject({ issue: { code: 'cancelled' } })
  expect(copies()).toEqual([])
  const failing = async () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
  await expect(runImport(workspace, [path], { open: failing })).rejects.toThrow()
  expect(copies()).toEqual([])
})

it('that cannot be unpacked is refused by its own name, and the files beside it go in', async () => {
  const beside = join(folder, 'beside')
  mkdirSync(beside)
  writeFileSync(join(beside, '坏包.zip'), content(roster).subarray(0, 200))
  writeFileSync(join(beside, '新人.csv'), '工号,姓名,部门\nE2001,周杰,质量部\n')
  const outcome = await runImport(workspace, [beside])
  expect([outcome.files, wordOutcome(outcome, 'en').refused.map(({ message }) => message)]).toEqual([
    1,
    ['坏包.zip is incomplete: its end is missing.'],
  ])
})
