// What the window's first picture is made of: preferences, and what is remembered of the workspace last looked at. Only the notes beside it are read here; the
// engine looks at its state again.
import type { FirstPicture } from '../contract/wire'
import { readNotes } from '../startup/startup-snapshot'
import type { PreferenceFile } from './preferences'

/** Names the sources this program was built from. */
declare const __PROGRAM__: string

export interface Remembered {
  /** Whether there is an answer to show. */
  any: boolean
  /** All of it, once: whoever comes later asks for what holds then. */
  take(): FirstPicture | null
}

export function remembered({ page }: PreferenceFile, key: string): Remembered {
  const notes = page.lastWorkspace ? readNotes(page.lastWorkspace, __PROGRAM__, page.language, key) : null
  const answers = notes?.answers ?? []
  let first: FirstPicture | null = { preferences: page, answers }
  return {
    any: answers.length > 0,
    take() {
      const taken = first
      first = null
      return taken
    },
  }
}
