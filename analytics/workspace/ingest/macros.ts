// The text and reading macros every import and every view may use.
import readMacros from '../macros/read.sql'
import textMacros from '../macros/text.sql'
import type { Database } from '../query'

/** Creates or renews the macros; cheap, and an older workspace gets the newer rules. */
export async function installTextMacros(db: Database): Promise<void> {
  await db.run(textMacros)
  await db.run(readMacros)
}
