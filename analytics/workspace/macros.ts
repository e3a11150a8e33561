// Functions of our own that views and imports are written with.

import { dialectMacros } from '../engines/dialect'
import { codedMacros } from './coded-macros'
import { withWords } from './macro-words'
import momentMacros from './macros/moments.sql'
import peopleMacros from './macros/people.sql'
import periodMacros from './macros/periods.sql'
import readMacros from './macros/read.sql'
import settingMacros from './macros/settings.sql'
import statisticsMacros from './macros/statistics.sql'
import textMacros from './macros/text.sql'
import versionMacros from './macros/versions.sql'
import { onceFor } from './once-for'
import type { Database } from './query'

export async function installMacros(db: Database): Promise<void> {
  const macros = [
    withWords(peopleMacros),
    dialectMacros,
    ...[settingMacros, statisticsMacros, textMacros, readMacros, momentMacros, periodMacros, versionMacros].map(withWords),
    codedMacros,
  ]
  await onceFor(db, 'macros', macros.join('\n'), async () => {
    for (const text of macros) await db.run(text)
    // What is kept as a table may have been computed with another text of a macro.
    await db.run(`delete from workspace_info where key = 'views'`)
  })
}
