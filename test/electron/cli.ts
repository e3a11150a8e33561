// Runs the built command line as a person would.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built } from '../support/built'

export interface Ran {
  code: number | null
  out: string
  err: string
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'plumbline-cli-'))

/** A runner on the current build. `during` gets the process once it is running. */
export function commandLine(env: Record<string, string> = {}) {
  const program = built('cli.cjs')
  return (args: string[], during?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', ...env } })
      const ran: Ran = { code: null, out: '', err: '' }
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        ran.out += text
      })
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        ran.err += text
      })
      child.on('error', reject)
      child.on('close', (code) => resolve({ ...ran, code }))
      during?.((signal) => child.kill(signal)).catch(reject)
    })
}
