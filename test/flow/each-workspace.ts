// A folder and a workspace of its own for each test of a file, and workspaces that tests only look at.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { attentionList } from '../../analytics/sources/issues/attention'
import { rowReconciliation } from '../../analytics/sources/reconcile/row-reconciliation'
import { openWorkspace, type Workspace } from '../../analytics/workspace/open'
import { copyOf, testNow } from '../support/open-workspace'
import { emptyWorkspace, runImport, setCycle, temporaryFolder } from './company'

/** Lines of a text file, or the bytes of another. */
type Texts = Record<string, readonly string[] | Buffer>
type Sheets = { kind: string | null; accepted: number; attention: number }[]

interface Own {
  readonly folder: string
  readonly workspace: Workspace
  /** Writes text files into the folder and imports all of it. */
  importTexts(files: Texts): Promise<ImportOutcome>
  /** What became of each sheet but those of files called `0 …`, which a test begins with; a kind that is asked about is none. */
  sheets(): Promise<Sheets>
  /** What is said of the rows, with its code. */
  said(): Promise<string[]>
}

const write = (folder: string, files: Texts) => {
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), Buffer.isBuffer(lines) ? lines : lines.join('\n'))
}

export async function importInto(workspace: Workspace, files: Texts): Promise<void> {
  const folder = temporaryFolder()
  write(folder, files)
  await runImport(workspace, [folder])
  rmSync(folder, { recursive: true, force: true })
}

/** A workspace that has these files already, which are imported once a process. */
const workspaceAfter = (files: Texts): Promise<Workspace> =>
  copyOf(JSON.stringify(files), async (path) => {
    const { installViews } = await import('../../analytics/catalog')
    const made = await openWorkspace(path, { create: { company: '', cycle: '' }, install: installViews, now: testNow })
    await setCycle(made, '2026Q1')
    await importInto(made, files)
    return made
  })

/** `before`: what each test begins with. */
export function eachWorkspace(before?: Texts): Own {
  let folder: string
  let workspace: Workspace
  beforeEach(async () => {
    folder = temporaryFolder()
    workspace = await (before ? workspaceAfter(before) : emptyWorkspace('2026Q1'))
  })
  afterEach(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    get folder() {
      return folder
    },
    get workspace() {
      return workspace
    },
    importTexts(files) {
      write(folder, files)
      return runImport(workspace, [folder])
    },
    sheets: () => sheetsOf(workspace, (file) => !file.startsWith('0 ')),
    said: () => saidOf(workspace),
  }
}

async function sheetsOf({ db }: Workspace, isMeant: (file: string) => boolean): Promise<Sheets> {
  const lines = await rowReconciliation(db, 'zh-CN')
  return lines
    .filter(({ file }) => isMeant(file))
    .map(({ kind, asks, accepted, attention }) => ({ kind: asks ? null : kind, accepted, attention }))
}

interface Beside {
  /** The workspace of all, and the sheet of a case in it. */
  of(at: number): Promise<{ workspace: Workspace; sheetId: number }>
  /** What became of the sheet of a case, and how many rows of a table are from it. */
  sheets(at: number): Promise<Sheets>
  rows(at: number, table: string): Promise<number>
}

/** A workspace with these files, made when the first test asks for it, one batch after the other. Tests only look at it. */
export function importedOnce(...batches: Texts[]): () => Promise<Workspace> {
  let made: Promise<Workspace> | undefined
  const make = async () => {
    const workspace = await emptyWorkspace('2026Q1')
    for (const files of batches) await importInto(workspace, files)
    return workspace
  }
  afterAll(async () => (await made)?.close())
  return () => (made ??= make())
}

/** A condition: rows of the sheets of files whose names begin so. */
export const ofFiles = (beginning: string, column = '_sheet_id'): string =>
  `${column} in (select sheet_id from source_sheet join source_file using (file_id) where starts_with(file, '${beginning}'))`

/** What became of the sheets of files whose names begin so. */
export const sheetsOfFiles = (workspace: Workspace, beginning: string): Promise<Sheets> =>
  sheetsOf(workspace, (file) => file.startsWith(beginning))

/** What is said of the rows of files whose names begin so, with its code. */
export async function saidOf({ db }: Workspace, beginning = ''): Promise<string[]> {
  const { items } = await attentionList(db, { offset: 0, limit: 200 }, 'zh-CN')
  return items.filter(({ file }) => file.startsWith(beginning)).map(({ code, message }) => `${code} ${message}`)
}

interface Looking {
  readonly workspace: Workspace
  /** What a test begins with: the files it is about are those whose names begin so. */
  files(beginning: string): Promise<void>
  /** A condition: rows of the sheets of these files. */
  where(column?: string): string
  sheets(): Promise<Sheets>
  said(): Promise<string[]>
}

/** Files of several tests, imported at once: each test looks at those whose names begin in a way of their own. */
export function lookingAt(...batches: Texts[]): Looking {
  const all = importedOnce(...batches)
  let workspace: Workspace
  let beginning = ''
  return {
    get workspace() {
      return workspace
    },
    async files(start) {
      workspace = await all()
      beginning = start
    },
    where: (column) => ofFiles(beginning, column),
    sheets: () => sheetsOfFiles(workspace, beginning),
    said: () => saidOf(workspace, beginning),
  }
}

/** Files that have nothing to do with each other, imported at once beside what all of them begin with. */
export function besideEachOther(before: Texts, cases: readonly (readonly string[])[]): Beside {
  const nameOf = (at: number) => `1 表${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[at]}.csv`
  const all = importedOnce({ ...before, ...Object.fromEntries(cases.map((lines, at) => [nameOf(at), lines])) })
  const of: Beside['of'] = async (at) => {
    const workspace = await all()
    const sql = 'select sheet_id as id from source_sheet join source_file using (file_id) where file = $file'
    return { workspace, sheetId: (await workspace.db.first<{ id: number }>(sql, { file: nameOf(at) }))!.id }
  }
  return {
    of,
    sheets: async (at) => sheetsOf(await all(), (file) => file === nameOf(at)),
    async rows(at, table) {
      const { workspace, sheetId } = await of(at)
      const sql = `select count(*) as n from ${table} where _sheet_id = $sheetId`
      return (await workspace.db.first<{ n: number }>(sql, { sheetId }))!.n
    },
  }
}
