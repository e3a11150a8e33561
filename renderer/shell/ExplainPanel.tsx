import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { QueryBoundary } from '../components/connected/QueryBoundary'
import { SideDrawer } from '../components/controls/SideDrawer'
import { TableSkeleton } from '../components/controls/Skeletons'
import { FromWhat, HowComputed } from '../components/figures/HowComputed'
import { UnderlyingRecordList } from '../components/figures/UnderlyingRecordList'
import { rowsAsked, WhoIsInIt } from '../components/figures/WhoIsInIt'
import type { MetricId, MetricRow, RowFilter, Slice } from '../contract/types'
import { useAnswer } from '../state/engine'
import { closeExplanation, openCell, useView } from '../state/view'
import { useText } from '../text/use-text'

const pageSize = 50

/** The three questions of a figure: how, from what, who. */
export function ExplainPanel() {
  const explained = useView((view) => view.explained)
  const below = useView((view) => view.cell !== null)
  const figure = explained && { id: explained.id, slice: explained.slice }
  const answer = useAnswer('metric.explain', figure)
  const sentence = useAnswer('metric.answer', figure).value?.sentence
  const title = answer.value ? (
    <>
      {answer.value.title} <span className="quiet">{sentence}</span>
    </>
  ) : (
    ''
  )
  return (
    <SideDrawer opened={explained !== null} onClose={closeExplanation} title={title} size="min(1020px, 86vw)" topmost={!below}>
      {explained ? <Questions key={JSON.stringify(explained)} {...explained} /> : null}
    </SideDrawer>
  )
}

function Questions({ id, slice, filter }: { id: MetricId; slice: Slice; filter?: RowFilter }) {
  const text = useText().explain
  const explanation = useAnswer('metric.explain', { id, slice })
  return (
    <Tabs defaultValue={filter ? 'who' : 'how'} keepMounted={false} data-testid="explain">
      <Tabs.List mb="md">
        <Tabs.Tab value="how">{text.how}</Tabs.Tab>
        <Tabs.Tab value="what">{text.what}</Tabs.Tab>
        <Tabs.Tab value="who" data-testid="tab-who">
          {text.who}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="how">
        <QueryBoundary answer={explanation} waiting={<TableSkeleton />}>
          {(value) => <HowComputed explanation={value} />}
        </QueryBoundary>
      </Tabs.Panel>
      <Tabs.Panel value="what">
        <QueryBoundary answer={explanation} waiting={<TableSkeleton />}>
          {(value) => <FromWhat explanation={value} onOpen={openCell} />}
        </QueryBoundary>
      </Tabs.Panel>
      <Tabs.Panel value="who">
        <Who id={id} slice={slice} start={filter ?? 'all'} />
      </Tabs.Panel>
    </Tabs>
  )
}

function Who({ id, slice, start }: { id: MetricId; slice: Slice; start: RowFilter }) {
  const [filter, setFilter] = useState(start)
  const [offset, setOffset] = useState(0)
  const facts = useAnswer('metric.answer', { id, slice }).value?.secondary ?? []
  const rows = useAnswer('metric.rows', { id, slice, ...rowsAsked(filter), offset, limit: pageSize })
  return (
    <QueryBoundary answer={rows} waiting={<TableSkeleton rows={12} />}>
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
          behind={(row) => <Behind id={id} row={row} />}
        />
      )}
    </QueryBoundary>
  )
}

function Behind({ id, row }: { id: MetricId; row: MetricRow }) {
  const cell = row.cell ? { sheetId: row.cell.sheetId, row: row.cell.row, column: row.cell.column } : null
  const answer = useAnswer('metric.drillThrough', cell ? { id, cell } : null)
  return (
    <QueryBoundary answer={answer} waiting={<TableSkeleton rows={2} />}>
      {(behind) => <UnderlyingRecordList behind={behind} onOpen={openCell} />}
    </QueryBoundary>
  )
}
