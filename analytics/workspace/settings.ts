// Settings as they are stored, listed and changed: a person's own value, else the default.
import { cycleForms, cycleOfId } from '../cycle/cycle'
import { AnalyticsError } from '../messages/errors'
import type { Language } from '../messages/types'
import { calendarSettings, cycleSetting, fiscalMonthSetting } from './cycle-calendar'
import type { Database } from './query'
import { type SettingSpec, settings } from './setting-specs'
import type { SettingRow } from './types'

const byKey = new Map(settings.map((spec) => [spec.key, spec]))

/** Writes the defaults a workspace does not have yet; a person's own values stay. */
export async function seedSettings(db: Database): Promise<void> {
  const defaults = settings.map(({ key, default: value }) => ({ key, value }))
  await db.run(
    `insert into setting select s.key, s.value, 'default', timestamptz '2000-01-01 00:00:00+00'
     from (select unnest(from_json($defaults::json, '[{"key":"varchar","value":"varchar"}]')) as s) where s.key not in (select key from setting)`,
    { defaults: JSON.stringify(defaults) },
  )
}

export async function listSettings(db: Database, language: Language): Promise<SettingRow[]> {
  const stored = new Map(
    (await db.all<{ key: string; value: string; source: SettingRow['source'] }>('select key, value, source from setting')).map((row) => [
      row.key,
      row,
    ]),
  )
  return settings.map((spec) =>
    toRow(spec, stored.get(spec.key)?.value ?? spec.default, stored.get(spec.key)?.source ?? 'default', language),
  )
}

/** Stores a value after checking it against its spec. @throws AnalyticsError `bad_input` */
export const setSetting = (db: Database, key: string, value: string, language: Language, now: Date): Promise<SettingRow> =>
  // What files say of cycles gives way to a person's word, even where this is the default.
  store(db, key, value, calendarSettings.includes(key), language, now)

async function store(db: Database, key: string, value: string, isWord: boolean, language: Language, now: Date): Promise<SettingRow> {
  const spec = byKey.get(key)
  if (!spec) throw new AnalyticsError('bad_input', { setting: key })
  if (!accepts(spec, value)) throw new AnalyticsError('bad_input', { setting: key, ...allowedOf(spec) })
  if (key === 'time.zone' && !(await isTimeZone(db, value))) throw new AnalyticsError('bad_input', { setting: key })
  const source = value === spec.default && !isWord ? 'default' : 'user'
  await db.run('update setting set value = $value, source = $source, changed_at = $now::timestamptz where key = $key', {
    key,
    value,
    source,
    now: now.toISOString(),
  })
  return toRow(spec, value, source, language)
}

export async function resetSetting(db: Database, key: string, language: Language, now: Date): Promise<SettingRow> {
  const spec = byKey.get(key)
  if (!spec) throw new AnalyticsError('bad_input', { setting: key })
  return store(db, key, spec.default, false, language, now)
}

/** As the database knows it, which would not open the workspace with another one. */
async function isTimeZone(db: Database, value: string): Promise<boolean> {
  return (await db.first('select name from pg_timezone_names() where name = $value', { value })) !== undefined
}

function accepts(spec: SettingSpec, value: string): boolean {
  if (spec.key === cycleSetting) return value === '' || cycleOfId(value) !== undefined
  if (spec.unit === 'text') return value.length <= 200
  if (spec.unit === 'choice') return spec.choices?.includes(value) ?? false
  if (spec.unit === 'switch') return value === '0' || value === '1'
  const number = Number(value)
  return (
    value.trim() !== '' &&
    Number.isFinite(number) &&
    (spec.key !== fiscalMonthSetting || Number.isInteger(number)) &&
    number >= (spec.min ?? Number.NEGATIVE_INFINITY) &&
    number <= (spec.max ?? Number.POSITIVE_INFINITY)
  )
}

/** What a refusal names: the range, the choices, the forms of a cycle. */
function allowedOf({ key, min, max, choices }: SettingSpec): Record<string, string> {
  if (key === cycleSetting) return { allowed: cycleForms.join(' | ') }
  if (choices) return { allowed: choices.join(' | ') }
  if (min === undefined && max === undefined) return {}
  return { allowed: max === undefined ? `≥ ${min}` : min === undefined ? `≤ ${max}` : `${min} – ${max}` }
}

function toRow(spec: SettingSpec, value: string, source: SettingRow['source'], language: Language): SettingRow {
  const { key, unit, group, min, max, choices } = spec
  return {
    key,
    value,
    default: spec.default,
    unit,
    group,
    meaning: spec.meaning[language],
    source,
    min,
    max,
    choices,
    choiceNames: spec.choiceNames?.[language],
  }
}
