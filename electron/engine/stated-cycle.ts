// The cycle as a person states it. Rows whose month has no year have waited for it and are read anew from their stored cells.
import type { Language } from '../../analytics/metric/types'
import { refreshStored } from '../../analytics/stored'
import { lastBatch } from '../../analytics/workspace/batch'
import { waitForYear } from '../../analytics/workspace/ingest/cycle-of-data'
import { reloadAll } from '../../analytics/workspace/ingest/load'
import type { Workspace } from '../../analytics/workspace/open'
import { cycleSetting, setSetting } from '../../analytics/workspace/settings'
import type { SettingRow } from '../../analytics/workspace/types'
import { changeStored } from './change-stored'

/** @throws AnalyticsError `bad_input` */
export const stateCycle = (workspace: Workspace, cycle: string, language: Language, now: Date): Promise<SettingRow> =>
  changeStored(workspace, async (db) => {
    const stated = await setSetting(db, cycleSetting, cycle, language, now)
    if (cycle && (await waitForYear(db))) {
      await reloadAll(db, await lastBatch(db), { cycle })
      await refreshStored(db)
    }
    return stated
  })
