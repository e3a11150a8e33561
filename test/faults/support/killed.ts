// The built command line, ended at a step of its own choosing, so that a slow machine is killed at the same place as a fast one.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { program, type Ran } from '../../support/program'

const preload = join(__dirname, 'die-at.cjs')

export interface KillPoint {
  /** Steps are counted from the first that names this. */
  from?: string
  at: number
}

export const dying = ({ from = '', at }: KillPoint): Record<string, string> => ({
  NODE_OPTIONS: `--require "${preload}"`,
  PLUMBLINE_DIE_FROM: from,
  PLUMBLINE_DIE_AT: String(at),
})

/** How many steps a command takes. */
export async function stepsOf(
  args: string[],
  counter: string,
  { from = '', env = {} }: { from?: string; env?: Record<string, string> } = {},
) {
  rmSync(counter, { force: true })
  const ran = await program({ ...env, ...dying({ from, at: 0 }), PLUMBLINE_DIE_COUNT: counter })(args)
  if (ran.code !== 0) throw new Error(`${args[0]} ended with ${ran.code}: ${ran.err}`)
  return Number(readFileSync(counter, 'utf8'))
}

/** Runs a command to that step, where it is killed; one that takes fewer steps comes to its end. */
export const killedAt = (args: string[], point: KillPoint, env: Record<string, string> = {}): Promise<Ran> =>
  program({ ...env, ...dying(point) })(args)
