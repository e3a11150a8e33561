// Runs the built command line as a person would.
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { built } from '../support/built'

export interface Ran {
  code: number | null
  out: string
  /** Standard output as it came. */
  bytes: Buffer
  err: string
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'plumbline-cli-'))

/** A runner on the current build. `during` gets the process once it is running. */
export function commandLine(env: Record<string, string> = {}) {
  const program = built('cli.cjs')
  return (args: string[], during?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', ...env } })
      const ran: Ran = { code: null, out: '', bytes: Buffer.alloc(0), err: '' }
      const parts: Buffer[] = []
      child.stdout.on('data', (part: Buffer) => parts.push(part))
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        ran.err += text
      })
      child.on('error', reject)
      child.on('close', (code) => {
        const bytes = Buffer.concat(parts)
        resolve({ ...ran, code, bytes, out: bytes.toString('utf8') })
      })
      during?.((signal) => child.kill(signal)).catch(reject)
    })
}

/** A copy of a workspace beside it, for a test that spoils it. */
export function copyOf(workspace: string, name: string): string {
  const path = join(dirname(workspace), `${name}.duckdb`)
  copyFileSync(workspace, path)
  copyFileSync(`${workspace}.journal`, `${path}.journal`)
  return path
}

/** Statements as any other program would run them. */
export async function plainly(path: string, ...statements: string[]): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  for (const statement of statements) await connection.run(statement)
  connection.closeSync()
  instance.closeSync()
}

/** What `verify` answers and which checks failed. */
export async function failedChecks(run: ReturnType<typeof commandLine>, path: string): Promise<{ code: number | null; failed: string[] }> {
  const { code, out } = await run(['verify', '-w', path, '--json'])
  const checks = JSON.parse(out) as { check: string; ok: boolean | null }[]
  return { code, failed: checks.filter(({ ok }) => ok === false).map(({ check }) => check) }
}
