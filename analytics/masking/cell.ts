// Where a value stands, on a masked page: the file, the sheet and the place in it, without the column's name, which is the text of a cell.
import { writtenAddress } from '../messages/address'
import type { Address } from '../messages/types'
import type { SourceCell } from '../workspace/types'
import type { Mask } from './mask'

export function maskedCell(cell: SourceCell, sheet: string, mask: Mask): SourceCell {
  const where = maskedAddress(cell.where, sheet, mask)
  return { ...cell, address: writtenAddress(where), where }
}

/** `Q1!F17` keeps its cell; a place in a JSON file is made of names, of which only the row is left. */
function maskedAddress({ file, at }: Address, sheet: string, mask: Mask): Address {
  const shown = { file: mask.of('file', file), column: null }
  if (typeof at === 'number') return { ...shown, at }
  if (at.startsWith(`${sheet}!`)) return { ...shown, at: `${mask.of('sheet', sheet)}${at.slice(sheet.length)}` }
  return { ...shown, at: /\[\d+\]/.exec(at.slice(sheet.length))?.[0] ?? '' }
}
