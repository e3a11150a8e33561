// The cycle, its kind and the fiscal year as a person states them. Rows are filed by them, and months without a year have waited, so both are read anew.
import { cycleOfId, kindOf } from '../../cycle/cycle'
import type { Language } from '../../messages/types'
import { lastBatch } from '../../workspace/batch'
import { changeStored } from '../../workspace/change-stored'
import {
  calendarSettings,
  cycleInstead,
  cycleKindSetting,
  cycleSetting,
  keepCalendar,
  readCalendar,
  writeCalendar,
} from '../../workspace/cycle-calendar'
import type { Workspace } from '../../workspace/open'
import type { Database } from '../../workspace/query'
import { listSettings, resetSetting, setSetting } from '../../workspace/settings'
import type { SettingRow } from '../../workspace/types'
import { refreshFigures } from '../issues/refresh-figures'
import { knownCycle, waitForYear } from '../load/cycle-of-data'
import { reloadAll } from '../load/load'

/** Whether rows hang on a setting. */
export const decidesCycles = (key: string): boolean => key === cycleSetting || calendarSettings.includes(key)

/** Sets the cycle or a part of the calendar; null: as the files have it. @throws AnalyticsError `bad_input` */
export const setCycles = (workspace: Workspace, key: string, value: string | null, language: Language, now: Date): Promise<SettingRow> =>
  changeStored(workspace, async (db) => {
    const write = () => (value === null ? resetSetting(db, key, language, now) : setSetting(db, key, value, language, now))
    if (key !== cycleSetting) return setCalendar(db, write)
    const row = await write()
    const stated = cycleOfId(row.value)
    const before = (await readCalendar(db)).kind
    if (stated) await keepCalendar(db, { [cycleKindSetting]: kindOf(stated) }, 'user')
    // Taken back, it is the one the files speak of again.
    if (!stated || kindOf(stated) !== before || (await waitForYear(db))) await readAnew(db)
    return stated ? row : (await listSettings(db, language)).find((listed) => listed.key === key)!
  })

/** @throws AnalyticsError `bad_input` */
export const setCycle = (workspace: Workspace, cycle: string, language: Language, now: Date): Promise<SettingRow> =>
  setCycles(workspace, cycleSetting, cycle, language, now)

/** Another kind of cycle has another current one: that in which the last one ended. */
async function setCalendar(db: Database, write: () => Promise<SettingRow>): Promise<SettingRow> {
  const before = await readCalendar(db)
  const row = await write()
  const after = await readCalendar(db)
  await writeCalendar(db, after)
  const cycle = await knownCycle(db)
  const known = cycleOfId(cycle)
  if (known && kindOf(known) !== after.kind)
    await db.run(`update setting set value = $value where key = '${cycleSetting}'`, { value: cycleInstead(cycle, before, after) })
  await readAnew(db)
  return row
}

async function readAnew(db: Database): Promise<void> {
  await reloadAll(db, await lastBatch(db), { cycle: await knownCycle(db) })
  await refreshFigures(db)
}
