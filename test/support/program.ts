// The built command line as a program, as a person would start it.
import { spawn } from 'node:child_process'
import { built } from './built'

export interface Ran {
  code: number | null
  out: string
  /** Standard output as it came. */
  bytes: Buffer
  err: string
}

type During = (kill: (signal: NodeJS.Signals) => void) => Promise<void>
export type Run = (args: string[], during?: During) => Promise<Ran>

/** Starts the built program. `during` gets the process once it is running. */
export function program(env: Record<string, string> = {}): Run {
  const script = built('cli.cjs')
  return (args, during) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', ...env } })
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
