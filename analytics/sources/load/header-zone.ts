// A zone that the header states for stamps that say none themselves: `Created At (UTC)`, `Closed [PST]`, `完成时间（北京时间）`.
import { minutesOf, minutesOfWord, severalZones, severalZonesWord, zoneWord } from '../../vocabulary/zones'
import type { StatedZone } from '../mapping/types'

/** Names DuckDB knows, or a word of several zones; an offset is minutes east of UTC. */
export type Zone = string | number

const chinese = /北京时间|中国标准时间|china standard time|\bCST\s*\(China\)|东[八8]区/i
const offset = /(?:^|[\s(（[【_,，/-])(?:UTC|GMT)\s*(?:([+-−])\s*(\d{1,2})(?::?(\d{2}))?)?(?=$|[\s)）\]】_,，/])/i
const bare = /[（([]\s*([+-])(\d{2}):?(\d{2})\s*[）)\]]/
/** Asia/Pacific is a region. */
const iana =
  /\b(?!Asia\/Pacific\b)(?:Asia|Europe|America|Africa|Australia|Pacific|Atlantic|Indian|US)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/
/** In brackets, for `Hours Est` is an estimate; Chinese names say nothing else. */
const word = new RegExp(`[（(［[【]\\s*(${zoneWord}|${severalZonesWord})\\s*(?:time)?\\s*[）)］\\]】]|(\\p{Script=Han}+时间?)$`, 'iu')

export function headerZone(header: string): Zone | null {
  const place = iana.exec(header)?.[0]
  if (place) return place
  if (chinese.test(header)) return 'Asia/Shanghai'
  const said = offset.exec(header) ?? bare.exec(header)
  if (!said) return ofWord(header)
  const [, sign, hours, minutes] = said
  return hours === undefined ? 0 : (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

function ofWord(header: string): Zone | null {
  const [, inBrackets, behind] = word.exec(header) ?? []
  const said = (inBrackets ?? behind ?? '').toLowerCase()
  return minutesOfWord(said) ?? (isSeveral(said) ? said : null)
}

/** CST is China's and that of Chicago: nobody knows before it is said. */
export const isSeveral = (zone: Zone | null): zone is keyof typeof severalZones =>
  typeof zone === 'string' && Object.hasOwn(severalZones, zone)

/** The text itself says a zone behind its time, or counts from 1970. */
export const ownZone = `(?i)(?:[+-]\\d{2}(?::?\\d{2})?|[+-]\\d{1,2}:\\d{2}|\\+\\d{1,2}|${zoneWord}|${severalZonesWord}|[a-z]+/[a-z_]+)\\s*[)\\]]?(?:\\s*[(\\[][^()]*[)\\]])?\\s*$|^\\s*(?:${zoneWord})|^\\s*\\d{10}(\\d{3})?\\s*$|Date\\(`

/** A word of several zones behind the time. */
export const severalZonesAt = `(?i)\\b(?:${severalZonesWord})\\b`

/** The text with the zone that a person said such a word means. */
export function withZoneSaid(text: string, said: StatedZone | undefined): string {
  if (said === undefined) return text
  const minutes = Math.abs(minutesOf(said))
  const offset = `UTC${minutesOf(said) < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return `regexp_replace(${text}, '${severalZonesAt}', '${offset}')`
}

/** Texts with a time that say no zone. */
const isBare = (text: string): string =>
  `regexp_matches(${text}, ':|[时点]|\\dT\\d|^\\s*\\d{5}\\.\\d|\\s\\d{1,2}\\.\\d{2}\\.\\d{2}|^\\d{8} ?\\d{4}(\\d{2})?$') and not regexp_matches(${text}, '${ownZone}')`

/** `instant`, read in the workspace's zone, as what its text means in the header's; a day without a time stays that day. */
export function inZone(instant: string, text: string, zone: Zone): string {
  if (isSeveral(zone)) return `case when not (${isBare(text)}) then ${instant} end`
  const shifted =
    typeof zone === 'string'
      ? `try_cast(strftime((${instant})::timestamp, '%Y-%m-%d %H:%M:%S') || ' ${zone}' as timestamptz)`
      : `timezone('UTC', (${instant})::timestamp) - interval (${zone}) minute`
  return `case when ${isBare(text)} then ${shifted} else ${instant} end`
}
