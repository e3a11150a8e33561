// Words for time zones, as headers and cells say them.
import { anyOf } from './pattern'

/** Minutes ahead of UTC, by the words that mean nothing else. Names with 夏令 and `D` are those of summer. */
const meanings: readonly [minutes: number, ...words: string[]][] = [
  [0, 'utc', 'gmt', 'z', 'wet', 'zulu', '世界标准时间', '世界标准时', '世界协调时间', '世界协调时', '协调世界时', '格林尼治时间', '零时区'],
  [60, 'cet', 'mez'],
  [120, 'cest', 'mesz', 'eet'],
  [180, 'eest', 'msk'],
  [420, 'wib', 'ict'],
  [480, '北京时间', '中国标准时间', 'china standard time', 'beijing time', '东八区', '东8区', '香港时间', 'hkt', 'sgt', 'myt'],
  [540, '日本时间', '日本标准时间', 'jst', 'kst'],
  [600, 'aest'],
  [660, 'aedt'],
  [720, 'nzst'],
  [780, 'nzdt'],
  [-240, 'edt'],
  [-300, 'est', 'cdt'],
  [-360, 'mdt'],
  [-420, 'mst', 'pdt'],
  [-480, 'pst'],
]

/** Words of several zones, which only a person can tell apart: the likeliest here first. */
export const severalZones = {
  cst: ['utc_plus_8', 'utc_minus_6'],
  ist: ['utc_plus_5_30', 'utc_plus_2'],
  bst: ['utc_plus_1', 'utc_plus_6'],
  ast: ['utc_minus_4', 'utc_plus_3'],
} as const

/** Minutes ahead of UTC, of `utc_plus_5_30`. */
export function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = zone.split('_')
  return (sign === 'plus' ? 1 : -1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)

export const zoneWords: readonly string[] = meanings.flatMap(([, ...words]) => words)
/** In the order of the words. */
export const zoneMinutes: readonly number[] = meanings.flatMap(([minutes, ...words]) => words.map(() => minutes))
export const zoneWord = anyOf(longestFirst(zoneWords))
export const severalZonesWord = anyOf(Object.keys(severalZones))

export const minutesOfWord = (word: string): number | undefined => zoneMinutes[zoneWords.indexOf(word.toLowerCase())]
