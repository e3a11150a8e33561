import type { CellPlace, SourceCell } from '../contract'
import '../ui/ui.css'

/** An address that opens the sheet it stands in. */
export function SourceLink({ cell, onOpen }: { cell: SourceCell | null; onOpen: (cell: CellPlace) => void }) {
  if (!cell) return null
  return (
    <button type="button" className="source-link" data-testid="source-link" onClick={() => onOpen(cell)}>
      {cell.address}
    </button>
  )
}
