import type { CellPlace, SourceCell } from '../../contract/types'
import { useFormat } from '../../text/use-text'
import '../controls/ui.css'

/** An address that opens the sheet it stands in. */
export function SourceLink({ cell, onOpen }: { cell: SourceCell | CellPlace | null; onOpen: (cell: CellPlace) => void }) {
  const format = useFormat()
  if (!cell) return null
  const { sheetId, row, column } = cell
  const address = 'where' in cell ? format.address(cell.where) : cell.address
  return (
    <button type="button" className="source-link" data-testid="source-link" onClick={() => onOpen({ sheetId, row, column, address })}>
      {address}
    </button>
  )
}
