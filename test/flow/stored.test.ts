// What is kept as tables is computed again by an import that changed what it rests on, and stays as it is otherwise. That it follows every import,
// whatever comes when, is checked in import-again.test.ts.
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { views } from '../../analytics/catalog'
import type { Workspace } from '../../analytics/workspace/open'
import type { CompanyTruth } from '../../fixtures/company/generate'
import { fully, thorough } from '../faults/support/tries'
import { copyCompany } from '../support/company-files'
import { writeHardCompany } from '../support/hard-company'
import { emptyWorkspace, isDerived, runImport } from './company'

let folder: string
let truth: CompanyTruth
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-flow-'))
  truth = await copyCompany(folder, { size: 'small', company: 'second' })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isFeedback = (path: string) => basename(path).startsWith('Feedback')

/** Files of a company of fifteen, and one of their feedback. */
function fewPeople(): [string[], string] {
  const late = join(folder, '反馈.csv')
  const head = '反馈编号,反馈人工号,接收人工号,反馈时间,回复时间,反馈内容'
  writeFileSync(late, `${head}\nF1,YZ1001,YZ1002,2026-01-10 09:00,2026-01-10 12:00,好\n`)
  return [[writeHardCompany(join(folder, 'few'))], late]
}

const files = () => truth.files.map((file) => join(folder, file))

/** Each stored view with the number its table got when it was made. */
async function made({ db }: Workspace): Promise<Map<string, number>> {
  const tables = await db.all<{ name: string; oid: number }>(
    `select table_name as name, table_oid as oid from duckdb_tables() where schema_name = 'main'`,
  )
  const stored = new Set(views.filter((view) => view.stored).map(({ name }) => name))
  return new Map(tables.filter(({ name }) => stored.has(name)).map(({ name, oid }) => [name, oid]))
}

async function madeAnew(workspace: Workspace, path: string): Promise<{ anew: string[]; kept: string[] }> {
  const before = await made(workspace)
  expect((await runImport(workspace, [path])).files).toBe(1)
  const after = await made(workspace)
  const isKept = (name: string) => before.get(name) === after.get(name)
  return { anew: [...after.keys()].filter((name) => !isKept(name)), kept: [...after.keys()].filter(isKept) }
}

describe('a file that comes later', () => {
  it('has computed again what rests on its rows, and nothing else', async () => {
    const [early, late] = thorough ? [files().filter((path) => !isFeedback(path)), files().find(isFeedback)!] : fewPeople()
    const workspace = await emptyWorkspace(truth.cycle)
    await runImport(workspace, early)
    const { anew, kept } = await madeAnew(workspace, late)
    expect(anew).toEqual(expect.arrayContaining(['answering_sheet', 'collaboration_score', 'potential_part']))
    expect(kept).toEqual(
      expect.arrayContaining(['pair', 'evidence', 'evidence_count', 'automated_result', 'performance_part', 'department_tree', 'role_now']),
    )
    expect(await isDerived(workspace)).toBe(true)
    workspace.close()
  }, 120_000)

  fully(
    'in a newer version has everything computed again, because every row is read again',
    async () => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'plumbline-flow-'))
      const old = files().find((path) => path.endsWith('.csv'))!
      const path = join(elsewhere, basename(old))
      copyFileSync(old, path)
      const workspace = await emptyWorkspace(truth.cycle)
      await runImport(workspace, [...files().filter((one) => one !== old), path])
      appendFileSync(path, '\r\n')
      const { anew } = await madeAnew(workspace, path)
      expect(anew).toEqual(expect.arrayContaining(['pair', 'evidence', 'performance_part', 'potential_part', 'goal_alignment']))
      expect(await isDerived(workspace)).toBe(true)
      workspace.close()
      rmSync(elsewhere, { recursive: true, force: true })
    },
    120_000,
  )
})
