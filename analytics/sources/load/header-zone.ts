// A zone that the header states for stamps that say none themselves: `Created At (UTC)`, `Closed (GMT+8)`, `完成时间（北京时间）`.

/** Names DuckDB knows; an offset is minutes east of UTC. */
export type Zone = string | number

const named: readonly [RegExp, Zone][] = [
  [/北京时间|中国标准时间|china standard time|\bCST\s*\(China\)/i, 'Asia/Shanghai'],
  [/日本时间|\bJST\b/i, 'Asia/Tokyo'],
  [/世界(标准|协调)时/, 0],
]
const offset = /(?:^|[\s(（[【_,，/-])(?:UTC|GMT)\s*(?:([+-−])\s*(\d{1,2})(?::?(\d{2}))?)?(?=$|[\s)）\]】_,，/])/i
const bare = /[（([]\s*([+-])(\d{2}):?(\d{2})\s*[）)\]]/
const iana = /\b(?:Asia|Europe|America|Africa|Australia|Pacific|Atlantic|Indian)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/

export function headerZone(header: string): Zone | null {
  const place = iana.exec(header)?.[0]
  if (place) return place
  const name = named.find(([pattern]) => pattern.test(header))
  if (name) return name[1]
  const said = offset.exec(header) ?? bare.exec(header)
  if (!said) return null
  const [, sign, hours, minutes] = said
  return hours === undefined ? 0 : (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

/** The text itself ends with a zone, or counts from 1970. */
export const ownZone = '(?i)(z|utc|gmt|[+-]\\d{2}(:?\\d{2})?|[+-]\\d{1,2}:\\d{2})\\s*$|^\\s*\\d{10}(\\d{3})?\\s*$'

/** `instant`, read in the workspace's zone, as what its text means in the header's; a day without a time stays that day. */
export function inZone(instant: string, text: string, zone: Zone): string {
  const shifted =
    typeof zone === 'string'
      ? `timezone('${zone}', (${instant})::timestamp)`
      : `timezone('UTC', (${instant})::timestamp) - interval (${zone}) minute`
  return `case when (contains(${text}, ':') or contains(${text}, '.')) and not regexp_matches(${text}, '${ownZone}') then ${shifted} else ${instant} end`
}
