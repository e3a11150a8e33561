import type { CellRange } from '../source/types'

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/

/** `B2:D5` as a range; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const match = RANGE.exec(text.trim())
  if (!match) return undefined
  const left = columnIndex(match[1])
  const top = Number(match[2])
  const right = match[3] === undefined ? left : columnIndex(match[3])
  const bottom = match[4] === undefined ? top : Number(match[4])
  return { top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: Math.min(left, right), right: Math.max(left, right) }
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}
