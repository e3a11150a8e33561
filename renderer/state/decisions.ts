import { ask } from './engine'
import { noteDone, noteFailure } from './notify'

/** Takes the last move of the cycle back, or makes it again. */
export async function stepBack(name: 'ninebox.undo' | 'ninebox.redo', cycle: string, done: string) {
  const result = await ask(name, { cycle })
  if (result.ok) noteDone(done)
  else noteFailure(result.failure)
}
