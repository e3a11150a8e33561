// How often a fault was tried and how often the program stood it, a line a try, for the table of `npm run test:faults`.
import { appendFileSync } from 'node:fs'

/** Does nothing unless a file is named to write to. `broken`: what did not hold. */
export function tally(fault: string, held: boolean, broken = ''): void {
  const file = process.env.PLUMBLINE_TALLY
  if (file) appendFileSync(file, `${JSON.stringify({ fault, held, broken })}\n`)
}

/** Counts an attack that the program stood if nothing is thrown. */
export async function tried(fault: string, attack: () => Promise<void> | void, name = ''): Promise<void> {
  try {
    await attack()
  } catch (error) {
    tally(fault, false, `${name} ${error instanceof Error ? error.message : String(error)}`)
    throw error
  }
  tally(fault, true)
}
