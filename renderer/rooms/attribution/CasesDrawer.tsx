import { useMemo } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { type Column, DataTable } from '../../components/controls/DataTable'
import { SideDrawer } from '../../components/controls/SideDrawer'
import { TableSkeleton } from '../../components/controls/Skeletons'
import { SourceLink } from '../../components/figures/SourceLink'
import type { LatencyCase, LatencyCell } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { openCell, useView } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'

const most = 200

/** The cases behind one cell of the heatmap, longest first, with whoever owned the stage then. */
export function CasesDrawer({ cell, onClose }: { cell: LatencyCell | null; onClose: () => void }) {
  const text = useText().heat
  const format = useFormat()
  const slice = useView((view) => view.slice)
  const answer = useAnswer('attribution.cases', cell ? { slice, flow: cell.flow, stage: cell.stage, week: cell.week, limit: most } : null)
  const title = cell ? (
    <>
      {cell.stage} · {format.week(cell.week)}{' '}
      <span className="quiet">{cell.n > most ? text.casesSome(format.count(most), format.count(cell.n)) : text.casesNote}</span>
    </>
  ) : (
    ''
  )
  return (
    <SideDrawer opened={cell !== null} onClose={onClose} title={title} size={620}>
      <QueryBoundary answer={answer} waiting={<TableSkeleton rows={8} />}>
        {(cases) => <Cases cases={cases} />}
      </QueryBoundary>
    </SideDrawer>
  )
}

function Cases({ cases }: { cases: LatencyCase[] }) {
  const text = useText().heat
  const format = useFormat()
  const columns = useMemo(
    (): Column<LatencyCase>[] => [
      { id: 'case', header: text.caseNo, value: (row) => row.caseNo, cell: (row) => row.caseNo },
      { id: 'hours', header: text.hours, numeric: true, value: (row) => row.hours, cell: (row) => format.hours(row.hours) },
      { id: 'owner', header: text.owner, value: (row) => row.owner, cell: (row) => row.owner ?? '—' },
      { id: 'cell', header: text.address, quietHeader: true, cell: (row) => <SourceLink cell={row.cell} onOpen={openCell} /> },
    ],
    [text, format],
  )
  return (
    <DataTable
      caption={text.cases}
      columns={columns}
      rows={cases}
      rowKey={(row) => `${row.caseNo} ${row.cell?.row}`}
      maxHeight="calc(100vh - 110px)"
    />
  )
}
