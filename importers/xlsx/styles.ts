// Which number formats mean dates, times, durations or percentages.
import { type Pad, padOf } from './padding'
import { tags } from './xml'

/** How a number under a style is to be written as text. */
export const FORMAT = { general: 0, date: 1, datetime: 2, time: 3, duration: 4, percent: 5, padded: 16 } as const
export type FormatClass = (typeof FORMAT)[keyof typeof FORMAT]

const DATE_IDS = [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]
const TIME_IDS = [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]
/** Format ids a workbook may use without spelling the format out; 27–36 and 50–58 as Chinese Excel has them. */
const BUILT_IN = new Map<number, FormatClass>([
  [9, FORMAT.percent],
  [10, FORMAT.percent],
  [22, FORMAT.datetime],
  [46, FORMAT.duration],
  ...DATE_IDS.map((id) => [id, FORMAT.date] as const),
  ...TIME_IDS.map((id) => [id, FORMAT.time] as const),
])

/** More formats than this that pad are no formats of people. */
const MOST_PADS = 200

export interface Styles {
  /** Class of each cell style, by the `s` attribute of a cell; from `FORMAT.padded` on with the place of its `Pad` added. */
  classes: Uint8Array
  pads: Pad[]
}

export const NO_STYLES: Styles = { classes: new Uint8Array(1), pads: [] }

/** The cell styles of a styles part. */
export function readStyles(text: string): Styles {
  const custom = new Map<number, number>()
  const classes: number[] = []
  const pads: Pad[] = []
  let inCellFormats = false
  for (const tag of tags(text)) {
    if (tag.name === 'cellXfs') inCellFormats = !tag.closing
    else if (tag.closing) continue
    else if (tag.name === 'numFmt') {
      const code = tag.attributes.get('formatCode') ?? ''
      const pad = pads.length < MOST_PADS ? padOf(code) : undefined
      custom.set(Number(tag.attributes.get('numFmtId')), pad ? FORMAT.padded + pads.push(pad) - 1 : classifyFormat(code))
    } else if (tag.name === 'xf' && inCellFormats) {
      const id = Number(tag.attributes.get('numFmtId') ?? 0)
      classes.push(custom.get(id) ?? BUILT_IN.get(id) ?? FORMAT.general)
    }
  }
  return { classes: Uint8Array.from(classes), pads }
}

/** Class of a number format code, by its first section: `yyyy/m/d` is a date, `[h]:mm` a duration, `0.0%` a percentage. */
export function classifyFormat(code: string): FormatClass {
  const bare = bareCode(code)
  if (/\[(?:h+|m+|s+)\]/.test(bare)) return FORMAT.duration
  const letters = bare.replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p|上午\/下午|g\/通用格式|general/g, '')
  const time = /[hs]/.test(letters)
  const date = /[yd]/.test(letters) || (/[eg]/.test(letters) && !/[0#?]/.test(letters)) || (!time && letters.includes('m'))
  if (date) return time ? FORMAT.datetime : FORMAT.date
  if (time) return FORMAT.time
  return letters.includes('%') ? FORMAT.percent : FORMAT.general
}

/** Lower-cased first section without quoted, escaped, padded and filled characters. */
function bareCode(code: string): string {
  return code
    .replace(/"[^"]*"?|[\\_*][\s\S]/g, '')
    .split(';')[0]
    .toLowerCase()
}
