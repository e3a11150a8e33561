// Whom no list of people has by number or name: found by address, by the letters a name is spelled with, or by a given name. Few imports need all of it, and
// what cannot find anybody is not asked.
import type { Database } from '../../workspace/query'
import accountsSql from './match_accounts.sql'
import givenSql from './match_given.sql'
import severalSql from './match_several.sql'
import spelledSql from './match_spelled.sql'
import unknownSql from './match_unknown.sql'
import { spellNames } from './pinyin'

/** Whether some cells name several people, who are then in `person_several`. */
export async function matchUnknown(db: Database): Promise<boolean> {
  await db.run(unknownSql)
  const may = (await db.first<{ address: boolean; latin: boolean; given: boolean; several: boolean }>(
    `select (exists (from person_index where address is not null)) or coalesce(bool_or(foreign_account), false) as address,
       coalesce(bool_or(regexp_matches(said_key, '[a-z]')), false) as latin, coalesce(bool_or(no is null), false) as given,
       coalesce(bool_or(regexp_matches(coalesce(name, no), '[、，,；;/|＋+&\\s和与及]')), false) as several from person_unknown`,
  ))!
  if (may.address) await db.run(accountsSql)
  if (may.latin) {
    await spellNames(db)
    await db.run(spelledSql)
  }
  if (may.given) await db.run(givenSql)
  if (!may.several) return false
  await db.run(severalSql)
  return (await db.first('select 1 as found from person_several limit 1')) !== null
}
