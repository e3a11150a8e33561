// The files of a sample company, generated once for a state of the generator and copied for each test file.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompanyOptions, type CompanyTruth, writeCompany } from '../../fixtures/company/generate'
import { root } from './built'

const cache = join(root, 'node_modules', '.plumbline-companies')

/** As `writeCompany` with the seed of the sample. */
export async function copyCompany(folder: string, options: CompanyOptions & { seed?: undefined }): Promise<CompanyTruth> {
  const made = join(cache, `${generator()}-${options.company ?? 'yunzhi'}-${options.size}`)
  if (!existsSync(made)) await make(made, options)
  cpSync(join(made, 'files'), folder, { recursive: true })
  return JSON.parse(readFileSync(join(made, 'truth.json'), 'utf8')) as CompanyTruth
}

async function make(made: string, options: CompanyOptions): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, '.new-'))
  const truth = await writeCompany(join(fresh, 'files'), options)
  writeFileSync(join(fresh, 'truth.json'), JSON.stringify(truth))
  try {
    renameSync(fresh, made)
  } catch {
    rmSync(fresh, { recursive: true, force: true }) // another test file was quicker
  }
}

let known: string | undefined
function generator(): string {
  if (known) return known
  const hash = createHash('sha256')
  const folder = join(root, 'fixtures', 'company')
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)))
  known = hash.digest('hex').slice(0, 16)
  return known
}
