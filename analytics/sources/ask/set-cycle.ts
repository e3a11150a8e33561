// The cycle as a person states it. Rows whose month has no year have waited for it and are read anew from their stored cells.
import { refreshStored } from '../../materialized-views'
import type { Language } from '../../messages/types'
import { lastBatch } from '../../workspace/batch'
import { changeStored } from '../../workspace/change-stored'
import type { Workspace } from '../../workspace/open'
import { cycleSetting, setSetting } from '../../workspace/settings'
import type { SettingRow } from '../../workspace/types'
import { waitForYear } from '../load/cycle-of-data'
import { reloadAll } from '../load/load'

/** @throws AnalyticsError `bad_input` */
export const setCycle = (workspace: Workspace, cycle: string, language: Language, now: Date): Promise<SettingRow> =>
  changeStored(workspace, async (db) => {
    const stated = await setSetting(db, cycleSetting, cycle, language, now)
    if (cycle && (await waitForYear(db))) {
      await reloadAll(db, await lastBatch(db), { cycle })
      await refreshStored(db)
    }
    return stated
  })
