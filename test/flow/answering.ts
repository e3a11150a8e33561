// A workspace and a folder for each test in which sheets are answered, and what such tests ask.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { utils, write } from 'xlsx'
import { verifyStored } from '../../analytics/materialized-views'
import { answerSheet } from '../../analytics/sources/ask/sheet-answer'
import type { MappingAnswer } from '../../analytics/sources/mapping/types'
import { ledger } from '../../analytics/sources/reconcile/row-reconciliation'
import type { Workspace } from '../../analytics/workspace/open'
import { testNow } from '../support/open-workspace'
import { emptyWorkspace, runImport, temporaryFolder } from './company'

export let folder: string
export let workspace: Workspace

/** Registers what comes before and after each test of the file. */
export function answering(): void {
  beforeEach(async () => {
    folder = temporaryFolder()
    workspace = await emptyWorkspace('2026Q1')
  })
  afterEach(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })
}

export function workbook(name: string, rows: (string | number)[][]): string {
  const path = join(folder, name)
  mkdirSync(folder, { recursive: true })
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '名单')
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }))
  return path
}

export const odd = ['代码', '叫什么', '哪个组', '哪天来的', '杂记']
export const staff = (from: number) => [
  [`00010${from}`, `卜凡${from}`, '质量部', '2021-03-01', 'x'],
  [`00010${from + 1}`, `向晚${from + 1}`, '质量部', '2022-07-18', 'y'],
]
export const columns = ['employee_no', 'employee_name', 'department', 'hire_date'].map((field, column) => ({ column, field }))
export const load = (...paths: string[]) => runImport(workspace, paths)
export const sheets = () => ledger(workspace.db, 'zh-CN')
export const answerTo = async (file: string, answer: MappingAnswer) => {
  const answered = await answerSheet(workspace, { sheetId: await sheetId(file), answer }, testNow(), {})
  expect((await verifyStored(workspace.db)).ok).toBe(true)
  return answered
}
export const sheetId = async (file: string) => (await sheets()).find((sheet) => sheet.file === file)!.sheetId
