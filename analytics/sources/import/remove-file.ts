// Takes a file out of the workspace: its raw rows, what is known of its sheets, and everything that was loaded from them.
import { AnalyticsError } from '../../messages/errors'
import { lastBatch } from '../../workspace/batch'
import { changeStored } from '../../workspace/change-stored'
import type { Workspace } from '../../workspace/open'
import type { Database } from '../../workspace/query'
import type { Reporting } from '../ask/sheet-answer'
import { refreshFigures } from '../issues/refresh-figures'
import { knownCycle } from '../load/cycle-of-data'
import { reloadAll } from '../load/load'
import { forgetFiles } from '../load/source-record'
import type { RemovedFile } from '../types'

interface Found extends RemovedFile {
  folder: string | null
}

/**
 * What would go with a file, or went with it: `rows` as they were read, `accepted` of them in use. Earlier versions of it go too and are not counted.
 * @throws AnalyticsError `file_not_imported`
 */
export async function removable(db: Database, fileId: number): Promise<RemovedFile> {
  const [found] = await filesWhere(db, 'file_id = $fileId', { fileId })
  if (!found) throw new AnalyticsError('file_not_imported', { file: '' })
  const { folder: _, ...file } = found
  return file
}

/** The file of that name, or of that path where the name alone stands for several. @throws AnalyticsError `file_not_imported`, `file_ambiguous` */
export async function fileNamed(db: Database, name: string): Promise<number> {
  const separated = name.replaceAll('\\', '/')
  const found = (await filesWhere(db, 'true', {})).filter(({ file, folder }) => {
    const path = `${folder ?? ''}/${file}`.replaceAll('\\', '/')
    return file === name || path === separated || path.endsWith(`/${separated}`)
  })
  if (found.length === 0) throw new AnalyticsError('file_not_imported', { file: name })
  if (found.length > 1) {
    const places = found.map(({ file, folder }) => `${folder ?? ''}/${file}`).join(', ')
    throw new AnalyticsError('file_ambiguous', { file: name, count: found.length, places })
  }
  return found[0].fileId
}

/**
 * Removes a file with its earlier versions and reads the others anew, as where a corrected version takes a file's place. Importing it again brings it
 * back. Answers about its sheets, settings and decisions stay.
 * @throws AnalyticsError `file_not_imported`
 */
export const removeFile = (workspace: Workspace, fileId: number, { signal, report }: Reporting = {}): Promise<RemovedFile> =>
  changeStored(workspace, async (db) => {
    const file = await removable(db, fileId)
    await forgetFiles(db, fileId)
    const onStep = (step: 'type' | 'match', name: string | null) => report?.(step, name, 0, 0)
    await reloadAll(db, await lastBatch(db), { signal, onStep, cycle: await knownCycle(db) })
    await refreshFigures(db, { signal })
    return file
  })

const filesWhere = (db: Database, condition: string, parameters: Record<string, number>): Promise<Found[]> =>
  db.all<Found>(
    `select file_id as "fileId", file, folder, count(*) as sheets, sum(rows_read) as "rows", sum(accepted) as accepted
     from source_file join source_sheet using (file_id) where superseded_by is null and ${condition} group by all order by file_id`,
    parameters,
  )
