// The program itself: its language, its running jobs. Types only.
import type { Language } from '../../analytics/messages/types'

export interface AppCommands {
  'app.language': { input: { language: Language }; output: null }
  'job.cancel': { input: { jobId: string }; output: null }
}
