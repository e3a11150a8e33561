// Inputs the benches make once and keep: everything is generated, nothing is fetched.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Bundled benches stand in `.cache/bench`. */
const folder = join(__dirname, __dirname.endsWith('chunks') ? '../data' : 'data')

/** The file or folder `name`, made by `make` at its first use. A half-made one is never taken for whole. */
export async function kept(name: string, make: (path: string) => unknown): Promise<string> {
  const path = join(folder, name)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  process.stderr.write(`making ${name} …\n`)
  const making = `${path}.making`
  rmSync(making, { recursive: true, force: true })
  await make(making)
  renameSync(making, path)
  return path
}

/** A short name for inputs that depend on some text: another text, another file. */
export const stampOf = (...texts: string[]): string => createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 8)

/** Gives `work` an empty folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const made = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  try {
    return await work(made)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}
