import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { QueryBoundary } from '../components/connected/QueryBoundary'
import { type Column, DataTable } from '../components/controls/DataTable'
import { SideDrawer } from '../components/controls/SideDrawer'
import { TableSkeleton } from '../components/controls/Skeletons'
import { SourceLink } from '../components/figures/SourceLink'
import type { ReconciledRows } from '../contract/types'
import { useAnswer } from '../state/engine'
import { closeRows, openCell, useView, type View } from '../state/view'
import { useFormat, useText, wordFor } from '../text/use-text'

type Listed = NonNullable<View['listed']>
const pageSize = 100

/** The rows behind a count of the row reconciliation: what was left out and why, what waits, each with its place. */
export function ReconciledRowsPanel() {
  const text = useText().reconciliation
  const listed = useView((view) => view.listed)
  const below = useView((view) => view.cell !== null)
  const title = listed ? (
    <>
      {listed.title} <span className="quiet">{listed.state === 'left_out' ? text.leftOut : text.attention}</span>
    </>
  ) : (
    ''
  )
  return (
    <SideDrawer opened={listed !== null} onClose={closeRows} title={title} size="min(900px, 82vw)" topmost={!below}>
      {listed ? <Pages key={JSON.stringify(listed)} listed={listed} /> : null}
    </SideDrawer>
  )
}

function Pages({ listed: { sheetIds, state } }: { listed: Listed }) {
  const text = useText().common
  const format = useFormat()
  const [offset, setOffset] = useState(0)
  const answer = useAnswer('sources.rows', { sheetIds, state, offset, limit: pageSize })
  return (
    <QueryBoundary answer={answer} waiting={<TableSkeleton rows={12} />}>
      {({ rows, total }) => (
        <div data-testid="reconciliation-rows">
          <div className="who-bar">
            <span className="quiet">
              {text.page(format.count(Math.min(total, offset + 1)), format.count(Math.min(total, offset + pageSize)), format.count(total))}
            </span>
            <span className="spread" />
            {total > pageSize ? (
              <>
                <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - pageSize)}>
                  {text.previous}
                </Button>
                <Button variant="default" disabled={offset + pageSize >= total} onClick={() => setOffset(offset + pageSize)}>
                  {text.next}
                </Button>
              </>
            ) : null}
          </div>
          <Rows rows={rows} state={state} />
        </div>
      )}
    </QueryBoundary>
  )
}

function Rows({ rows, state }: { rows: ReconciledRows['rows']; state: Listed['state'] }) {
  const text = useText()
  const columns = useMemo(
    (): Column<ReconciledRows['rows'][number]>[] => [
      {
        id: 'reason',
        header: text.reconciliation.reason,
        cell: ({ reason }) => (
          <span className="nowrap">{reason === null ? text.reconciliation.wholeSheet : wordFor(text.leftOut, reason)}</span>
        ),
      },
      { id: 'text', header: text.reconciliation.text, cell: (row) => row.text || <span className="quiet">—</span> },
      { id: 'cell', header: text.explain.cell, cell: (row) => <SourceLink cell={row.cell} onOpen={openCell} /> },
    ],
    [text],
  )
  return (
    <DataTable
      caption={text.reconciliation[state === 'left_out' ? 'leftOut' : 'attention']}
      columns={columns}
      rows={rows}
      rowKey={({ cell }) => `${cell?.sheetId} ${cell?.row}`}
      rowTestId="reconciliation-rows-row"
    />
  )
}
