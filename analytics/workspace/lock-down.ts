import type { Database } from './query'

/** From here on no statement reads a file outside of `readable`, reaches the network, loads code or changes a setting but the number of threads. */
export async function lockDown(db: Database, readable: string | null): Promise<void> {
  const zone = await db.first<{ zone: string }>(`select setting_text('time.zone') as zone`)
  const setZone = (name: string) => db.run(`set global TimeZone = '${name.replace(/'/g, '')}'`)
  // A name that is no zone may have been stored before settings were checked for it; the workspace opens all the same.
  await setZone(zone?.zone ?? 'Asia/Shanghai').catch(() => setZone('Asia/Shanghai'))
  if (readable) await db.run(`set allowed_directories = ['${readable.replace(/'/g, "''")}']`)
  await db.run('set enable_external_access = false')
  await db.run('set lock_configuration = true')
}
