// Runs commands and looks at what they leave.
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { DuckDBInstance } from '@duckdb/node-api'
import { runCommand } from '../../electron/cli/run-command'
import { built } from '../support/built'
import { program, type Ran, type Run } from '../support/program'

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'plumbline-cli-'))

/**
 * Commands in this process, which takes half the time; what is interrupted runs as the built program. `verify` is the part that looks, without the process
 * that watches it: give a file that can end the database to `program`.
 */
export function commandLine(env: Record<string, string> = {}): Run {
  const apart = program(env)
  const scripts = dirname(built('cli.cjs'))
  return (args, during) => (during ? apart(args, during) : here(args, scripts, env))
}

async function here(args: string[], scripts: string, env: Record<string, string>): Promise<Ran> {
  const [out, err] = [collected(), collected()]
  const own: Record<string, string> = { LANG: 'en_US.UTF-8', LC_ALL: '', PLUMBLINE_VERIFY: '1', ...env }
  const before = Object.keys(own).map((name) => [name, process.env[name]] as const)
  const mask = process.umask(0o077)
  Object.assign(process.env, own)
  try {
    const code = await runCommand(args, { stdout: out.stream, stderr: err.stream, scripts, onInterrupt: () => {} })
    const bytes = out.bytes()
    return { code, bytes, out: bytes.toString('utf8'), err: err.bytes().toString('utf8') }
  } finally {
    process.umask(mask)
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

function collected() {
  const parts: Buffer[] = []
  const stream = new Writable({
    write(part: Buffer | string, _, done) {
      parts.push(Buffer.from(part))
      done()
    },
  })
  return { stream, bytes: () => Buffer.concat(parts) }
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
export async function failedChecks(run: Run, path: string): Promise<{ code: number | null; failed: string[] }> {
  const { code, out } = await run(['verify', '-w', path, '--json'])
  const checks = JSON.parse(out) as { check: string; ok: boolean | null }[]
  return { code, failed: checks.filter(({ ok }) => ok === false).map(({ check }) => check) }
}
