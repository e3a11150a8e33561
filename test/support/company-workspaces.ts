// The small sample companies as workspaces, imported once for a state of the sources and copied for each test file that begins with one.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceHash } from '../../.tools/source-hash'
import { importFiles } from '../../analytics/sources/import/import-files'
import type { ImportOutcome } from '../../analytics/sources/import/options'
import { openWorkspace } from '../../analytics/workspace/open'
import { openSource } from '../../importers/read'
import { root } from './built'
import { copyCompany } from './company-files'
import { testNow } from './open-workspace'
import { takeLock } from './take-lock'

export type SampleCompany = 'yunzhi' | 'second'

const cache = join(root, 'node_modules', '.plumbline-workspaces')
const lockIsStale = 120_000
let state: string | undefined

/** The file of the workspace, its journal beside it, and what the import said. Do not open it to write: copy it. */
export async function companyWorkspace(company: SampleCompany): Promise<{ path: string; outcome: ImportOutcome }> {
  state ??= sourceHash(root, ['analytics', 'importers', 'fixtures/company']).slice(0, 16)
  const folder = join(cache, `${company}-${state}`)
  mkdirSync(cache, { recursive: true })
  while (!existsSync(folder)) {
    if (!takeLock(`${folder}.lock`, lockIsStale)) await new Promise((done) => setTimeout(done, 100))
    else
      try {
        if (!existsSync(folder)) await make(company, folder)
      } finally {
        rmdirSync(`${folder}.lock`)
      }
  }
  return { path: join(folder, 'company.duckdb'), outcome: JSON.parse(readFileSync(join(folder, 'outcome.json'), 'utf8')) as ImportOutcome }
}

async function make(company: SampleCompany, folder: string): Promise<void> {
  for (const old of readdirSync(cache))
    if (old.startsWith(`${company}-`) && !old.endsWith('.lock')) rmSync(join(cache, old), { recursive: true })
  const fresh = mkdtempSync(join(cache, '.new-'))
  const { cycle } = await copyCompany(join(fresh, 'files'), { size: 'small', company })
  const { installViews } = await import('../../analytics/catalog')
  const path = join(fresh, 'company.duckdb')
  const workspace = await openWorkspace(path, { create: { company: '', cycle }, install: installViews, now: testNow })
  const options = { open: openSource, now: testNow, language: 'zh-CN', datedByData: true } as const
  const outcome = await importFiles(workspace, [join(fresh, 'files')], options)
  await workspace.backups?.idle()
  workspace.close()
  rmSync(join(fresh, 'files'), { recursive: true })
  writeFileSync(join(fresh, 'outcome.json'), JSON.stringify(outcome))
  renameSync(fresh, folder)
}
