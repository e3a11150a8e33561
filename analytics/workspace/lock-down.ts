import type { Database } from './query'

/** From here on no statement reads another file, reaches the network, loads code or changes a setting but the number of threads. */
export async function lockDown(db: Database, stageFolder: string | null): Promise<void> {
  const zone = await db.first<{ zone: string }>(`select setting_text('time.zone') as zone`)
  await db.run(`set global TimeZone = '${(zone?.zone ?? 'Asia/Shanghai').replace(/'/g, '')}'`)
  if (stageFolder) await db.run(`set allowed_directories = ['${stageFolder.replace(/'/g, "''")}']`)
  await db.run('set enable_external_access = false')
  await db.run('set lock_configuration = true')
}
