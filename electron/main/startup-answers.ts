// What the window's first picture is made of: preferences, and what is remembered of the workspace last looked at. Only the snapshot beside it is read here; the
// engine looks at its state again.
import type { StartupView } from '../contract/wire'
import { readSnapshot } from '../startup/startup-snapshot'
import type { PreferenceFile } from './preferences'

/** Names the sources this program was built from. */
declare const __PROGRAM__: string

export interface StartupAnswers {
  /** Whether there is an answer to show. */
  any: boolean
  /** All of it, once: whoever comes later asks for what holds then. */
  take(): StartupView | null
}

export function startupAnswers({ page }: PreferenceFile, key: string): StartupAnswers {
  const snapshot = page.lastWorkspace ? readSnapshot(page.lastWorkspace, __PROGRAM__, page.language, key) : null
  const answers = snapshot?.answers ?? []
  let first: StartupView | null = { preferences: page, answers }
  return {
    any: answers.length > 0,
    take() {
      const taken = first
      first = null
      return taken
    },
  }
}
