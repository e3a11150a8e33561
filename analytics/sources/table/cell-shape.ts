// What a cell's text looks like, before anyone knows what it means.
import { magnitudeWords } from '../../vocabulary/units'

const numeric = new RegExp(`^[-+(（]?[￥¥$€]?\\s*[\\d０-９][\\d０-９,，.．]*\\s*(?:${magnitudeWords})?[%％)）]?$`)
const dateLike = /^\d{2,4}\s*[-/.年]\s*\d{1,2}(\s*[-/.月]\s*\d{1,2}\s*日?)?([ T].*)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}([ ,].*)?$/
/** Thursday, 26 March 2026, 8:43 AM; 26 Mar 2026. */
const longDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}(?:[ ,].*)?$/i

export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === ''
}

/** A number, share or amount; not an identifier with letters. */
export function isNumeric(text: string): boolean {
  return numeric.test(text.trim())
}

/** A calendar date with or without time. */
export function isDateLike(text: string): boolean {
  return dateLike.test(text.trim()) || longDate.test(text.trim())
}

/** A..Z, AA.. for a 0-based column. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters
}
