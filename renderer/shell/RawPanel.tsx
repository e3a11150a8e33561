import { Button } from '@mantine/core'
import { useState } from 'react'
import { QueryBoundary } from '../components/connected/QueryBoundary'
import { SideDrawer } from '../components/controls/SideDrawer'
import { TableSkeleton } from '../components/controls/Skeletons'
import { RawSheet } from '../components/figures/RawSheet'
import type { CellPlace } from '../contract/types'
import { useAnswer } from '../state/engine'
import { closeCell, useView } from '../state/view'
import { useText } from '../text/use-text'

const widest = 200

/** The source sheet around one cell. */
export function RawPanel() {
  const cell = useView((view) => view.cell)
  const text = useText()
  const over = useView((view) => view.explained !== null || view.listed !== null)
  const title = cell?.address ?? text.raw.title
  return (
    <SideDrawer opened={cell !== null} onClose={closeCell} title={title} size="min(1080px, 88vw)" over={over}>
      {cell ? <Sheet key={`${cell.sheetId} ${cell.row} ${cell.column}`} cell={cell} /> : null}
    </SideDrawer>
  )
}

function Sheet({ cell }: { cell: CellPlace }) {
  const text = useText()
  const [around, setAround] = useState(14)
  const raw = useAnswer('sources.raw', { sheetId: cell.sheetId, row: cell.row, column: cell.column, around })
  return (
    <QueryBoundary answer={raw} waiting={<TableSkeleton rows={14} />}>
      {(value) => (
        <div className="skeleton" data-testid="raw-sheet">
          <div className="legend">
            <span>
              <i className="swatch raw-key-focus" /> {text.raw.legendFocus}
            </span>
            <span>
              <i className="swatch raw-key-out" /> {text.raw.legendLeftOut}
            </span>
            <span>
              <i className="swatch raw-key-attention" /> {text.raw.legendAttention}
            </span>
            <span className="spread" />
            <Button variant="default" disabled={around >= widest} onClick={() => setAround(Math.min(widest, around * 3))}>
              {text.raw.wider}
            </Button>
          </div>
          <RawSheet raw={value} />
        </div>
      )}
    </QueryBoundary>
  )
}
