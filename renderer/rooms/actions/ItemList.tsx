import { useState } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { TableSkeleton } from '../../components/controls/Skeletons'
import { rowsAsked, WhoIsInIt } from '../../components/figures/WhoIsInIt'
import type { RowFilter, Slice } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { openCell, useView } from '../../state/view'
import { useText } from '../../text/use-text'

const pageSize = 20

/** The action items themselves, those that did not come back as goals to be found at once. */
export function ItemList() {
  const slice = useView((view) => view.slice)
  // Another slice starts at its first page.
  return <Pages key={JSON.stringify(slice)} slice={slice} />
}

function Pages({ slice }: { slice: Slice }) {
  const text = useText()
  const [filter, setFilter] = useState<RowFilter>('all')
  const [offset, setOffset] = useState(0)
  const facts = useAnswer('metric.answer', { id: 'action_conversion', slice }).value?.secondary ?? []
  const rows = useAnswer('metric.rows', { id: 'action_conversion', slice, ...rowsAsked(filter), offset, limit: pageSize })
  return (
    <Card title={text.actions.items} note={text.actions.itemsNote} testId="action-items">
      <QueryBoundary answer={rows} waiting={<TableSkeleton rows={8} />}>
        {(value) => (
          <WhoIsInIt
            rows={value}
            facts={facts}
            pageSize={pageSize}
            filter={filter}
            onFilter={(next) => {
              setFilter(next)
              setOffset(0)
            }}
            onPage={setOffset}
            onOpen={openCell}
          />
        )}
      </QueryBoundary>
    </Card>
  )
}
