// Attacks of one kind, one after the other: every one is made and counted, whatever became of the one before.
import { expect, it } from 'vitest'
import { commandLine } from '../../electron/cli'
import { program, type Run } from '../../support/program'
import { tried } from '../../support/tally'

/** Whether all attacks are asked for, or a few of each. */
export const thorough = process.env.PLUMBLINE_FAULTS === 'all'

/** Commands that nothing kills: of the built program where all is asked for, else in this process, which takes half the time. */
export const runner = (env: Record<string, string> = {}): Run => (thorough ? program(env) : commandLine(env))

/** A test that is made when all is asked for: it takes long, and others look at the same in less time. */
export const fully: (name: string, work: () => Promise<void> | void, timeout?: number) => void = (name, work, timeout) => {
  if (thorough) it(name, work, timeout)
}

/** As many as are asked for. */
export const few = <T>(cases: readonly T[], short: number): T[] => [...(thorough ? cases : cases.slice(0, short))]

/** Numbers spread evenly over 1 to `last`, both ends among them; for a few, those in the middle. */
export const spread = (last: number, count: number, short: number): number[] =>
  thorough ? evenly(last, count) : evenly(last, short + 2).slice(1, short + 1)

/** So many of the steps a command takes, which is counted first; for a few, a step that is known to be in its midst. */
export const points = async (steps: () => Promise<number>, count: number, midst: number): Promise<number[]> =>
  thorough ? evenly(await steps(), count) : [midst]

/** Numbers spread evenly over 1 to `last`, both ends among them. */
export const evenly = (last: number, count: number): number[] => [
  ...new Set(Array.from({ length: count }, (_, n) => 1 + Math.round((n * (last - 1)) / Math.max(1, count - 1)))),
]

/** @throws what did not hold, by the name of the attack */
export async function tries<T>(fault: string, cases: readonly T[], attack: (one: T) => Promise<void> | void): Promise<void> {
  const broken: string[] = []
  for (const one of cases) {
    try {
      await tried(fault, () => attack(one), JSON.stringify(one))
    } catch (error) {
      broken.push(`${JSON.stringify(one)}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  expect(broken).toEqual([])
}
