// The sample company's files on disk, written once for all tests of a worker, with the truth that was planted in them.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CompanyTruth } from '../../../fixtures/company/generate'
import { copyCompany } from '../../support/company-files'

/** The three degrees of the small sample company, as the Overview writes them. */
export const planted = {
  consistency_rate: { value: '96.7', counts: '4,312 / 4,459' },
  collaboration_penetration: { value: '78.0', counts: '1,092 / 1,400' },
  action_conversion: { value: '42.0', counts: '126 / 300' },
} as const

export interface Company {
  folder: string
  truth: CompanyTruth
}

let written: Promise<Company> | null = null

/** A folder with the sample company's messy files; do not change it, copy it. */
export function sampleCompany(): Promise<Company> {
  written ??= write()
  return written
}

async function write(): Promise<Company> {
  const root = temporaryFolder('company')
  const folder = join(root, '云织科技资料')
  return { folder, truth: await copyCompany(folder, { size: 'small' }) }
}

/** A copy of the company's folder in a place of its own, where a test may write beside it. */
export async function companyCopy(): Promise<Company> {
  const { folder, truth } = await sampleCompany()
  const copy = join(temporaryFolder('files'), basename(folder))
  cpSync(folder, copy, { recursive: true })
  return { folder: copy, truth }
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the test process ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `plumbline-${name}-`))
  folders.push(folder)
  return folder
}
