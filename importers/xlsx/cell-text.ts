// Numbers of a sheet as text: the one convention both readers follow. Writes ASCII bytes, so the bulk never makes strings.
import { FORMAT, type FormatClass } from './styles'

/** Longest text written here. */
export const NUMBER_TEXT_BYTES = 64
const SECONDS_A_DAY = 86_400
/** Serial of 9999-12-31 in the 1900 system. */
const LAST_SERIAL = 2_958_465
/** Days between the epochs of the 1904 and the 1900 system. */
const SHIFT_1904 = 1_462
/** Serial of 1970-01-01 in the 1900 system. */
const UNIX_EPOCH = 25_569
/** The day Excel believes in, 1900-02-29. Serials before it are one less than the calendar has it. */
const FALSE_LEAP_DAY = 60
const ZERO = 48

/** Identity numbers of 16 digits and more have lost digits when stored as numbers. */
export const LOSSY_FROM = 1e15

/** A number as plain text: shortest form that reads back the same, `1.23E+17` beyond exact integers. */
export function numberText(value: number): string {
  const text = Math.abs(value) > Number.MAX_SAFE_INTEGER ? value.toExponential() : String(value)
  return text.replace('e', 'E')
}

/**
 * Writes a serial under a date, time or duration class; returns the byte length, 0 when the serial has no such meaning
 * (negative dates, beyond year 9999). Rounded to the second; a serial below one day is a time only.
 */
export function writeSerial(out: Uint8Array, serial: number, format: FormatClass, date1904: boolean): number {
  if (!(Math.abs(serial) < LAST_SERIAL + 1)) return 0
  const seconds = Math.round(serial * SECONDS_A_DAY)
  if (format === FORMAT.duration) return writeDuration(out, seconds)
  if (serial < 0) return 0
  if (serial < 1 && (serial > 0 || format === FORMAT.time)) return writeClock(out, 0, seconds % SECONDS_A_DAY)
  let day = Math.floor(seconds / SECONDS_A_DAY)
  const clock = seconds - day * SECONDS_A_DAY
  if (date1904) day += SHIFT_1904
  if (day > LAST_SERIAL) return 0
  const end = writeDay(out, day)
  if (clock === 0 && format !== FORMAT.datetime) return end
  out[end] = 84
  return writeClock(out, end + 1, clock)
}

/** `2026-01-05` of a day in the 1900 system, including its 1900-01-00 and 1900-02-29. */
function writeDay(out: Uint8Array, day: number): number {
  if (day === 0) return writeParts(out, 1900, 1, 0)
  if (day === FALSE_LEAP_DAY) return writeParts(out, 1900, 2, 29)
  // Civil date from a day count: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  const z = day - UNIX_EPOCH + (day < FALSE_LEAP_DAY ? 1 : 0) + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = ((doe - ((doe / 1_460) | 0) + ((doe / 36_524) | 0) - ((doe / 146_096) | 0)) / 365) | 0
  const doy = doe - (365 * yoe + (yoe >> 2) - ((yoe / 100) | 0))
  const mp = ((5 * doy + 2) / 153) | 0
  const month = mp < 10 ? mp + 3 : mp - 9
  return writeParts(out, yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (((153 * mp + 2) / 5) | 0) + 1)
}

function writeParts(out: Uint8Array, year: number, month: number, day: number): number {
  writePair(out, 0, (year / 100) | 0)
  writePair(out, 2, year % 100)
  out[4] = 45
  writePair(out, 5, month)
  out[7] = 45
  writePair(out, 8, day)
  return 10
}

function writeClock(out: Uint8Array, at: number, seconds: number): number {
  writePair(out, at, (seconds / 3600) | 0)
  out[at + 2] = 58
  writePair(out, at + 3, ((seconds / 60) | 0) % 60)
  out[at + 5] = 58
  writePair(out, at + 6, seconds % 60)
  return at + 8
}

function writePair(out: Uint8Array, at: number, value: number): void {
  out[at] = ZERO + ((value / 10) | 0)
  out[at + 1] = ZERO + (value % 10)
}

/** Hours and minutes, `26:30`; seconds only where there are some. */
function writeDuration(out: Uint8Array, seconds: number): number {
  const total = Math.abs(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = total % 3600
  const tail = rest % 60 === 0 ? '' : `:${two(rest % 60)}`
  const text = `${seconds < 0 ? '-' : ''}${Math.floor(total / 3600)}:${two(Math.floor(rest / 60))}${tail}`
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i)
  return text.length
}

/** Writes a plain decimal (no exponent) shifted two places, with `%`: `0.125` → `12.5%`. Exact; returns the byte length. */
export function writePercent(out: Uint8Array, source: Uint8Array, from: number, to: number): number {
  let at = 0
  if (source[from] === 45) out[at++] = source[from++]
  let point = to
  for (let i = from; i < to; i++) if (source[i] === 46) point = i
  const digits = point === to ? to - from : to - from - 1
  const whole = point - from + 2
  let started = false
  for (let i = 0; i < Math.max(digits, whole); i++) {
    if (i === whole) out[at++] = 46
    const digit = i < digits ? source[from + i + (i >= point - from ? 1 : 0)] : ZERO
    if (digit !== ZERO || i >= whole - 1) started = true
    if (started) out[at++] = digit
  }
  out[at++] = 37
  return at
}

/** True for a decimal as both readers would write it: ≤ 15 digits, no exponent, no superfluous zero or sign. */
export function isPlainDecimal(source: Uint8Array, from: number, to: number): boolean {
  const start = source[from] === 45 ? from + 1 : from
  if (to - start > 16 || start === to) return false
  let point = -1
  for (let i = start; i < to; i++) {
    const c = source[i]
    if (c === 46 && point < 0) point = i
    else if (c < 48 || c > 57) return false
  }
  if (point === start || to - start - (point < 0 ? 0 : 1) > 15) return false
  if (source[start] === ZERO && to - start > 1 && point !== start + 1) return false
  if (point >= 0) return source[to - 1] !== ZERO && point !== to - 1 && !tiny(source, point, to)
  return !(start > from && source[start] === ZERO)
}

/** Below 1e-6 the shortest form has an exponent. */
function tiny(source: Uint8Array, point: number, to: number): boolean {
  if (to - point <= 7 || point === 0) return false
  for (let i = point + 1; i <= point + 6; i++) if (source[i] !== ZERO) return false
  return source[point - 1] === ZERO
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/

/** Serial in the 1900 system of a `t="d"` cell, with whether it carries a time; undefined when it is no ISO date. */
export function isoSerial(text: string): { serial: number; hasTime: boolean } | undefined {
  const match = ISO.exec(text)
  if (!match) return undefined
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0))
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + UNIX_EPOCH
  const serial = days - (days <= FALSE_LEAP_DAY ? 1 : 0)
  return { serial: serial + (hour * 3600 + minute * 60 + second) / SECONDS_A_DAY, hasTime: match[4] !== undefined }
}

/** A number under a style as a string: for the fall-back reader and for tests. */
export function formatNumber(value: number, format: FormatClass, date1904: boolean): string {
  const plain = numberText(value)
  if (format === FORMAT.general || !Number.isFinite(value)) return plain
  if (format === FORMAT.percent) return percentText(value)
  const out = Buffer.alloc(NUMBER_TEXT_BYTES)
  const length = writeSerial(out, value, format, date1904)
  return length === 0 ? plain : out.toString('latin1', 0, length)
}

/** The shortest decimal of a number, shifted two places: `0.14000000000000001` → `14%`. */
export function percentText(value: number): string {
  if (value === 0) return '0%'
  const [mantissa, exponent] = value.toExponential().split('e')
  const shift = Number(exponent) + 2
  if (Math.abs(shift) > 20) return `${numberText(value * 100)}%`
  const digits = mantissa.replace(/[-.]/g, '')
  const point = shift + 1
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const fraction = point >= digits.length ? '' : digits.slice(Math.max(0, point)).padStart(digits.length - point, '0')
  return `${value < 0 ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}%`
}
