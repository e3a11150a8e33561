import { Tabs } from '@mantine/core'
import { useState } from 'react'
import type { MetricId, MetricRow, Slice } from '../contract'
import { useAnswer } from '../engine'
import { FromWhat, HowComputed } from '../figures/HowComputed'
import { WhatIsBehind } from '../figures/WhatIsBehind'
import { type HitFilter, WhoIsInIt } from '../figures/WhoIsInIt'
import { Answered } from '../parts/Answered'
import { useText } from '../text/use-text'
import { SideDrawer } from '../ui/SideDrawer'
import { TableSkeleton } from '../ui/Skeletons'
import { closeExplanation, openCell, useView } from '../view'

const pageSize = 50
const hits = { all: null, hit: true, miss: false }

/** The three questions of a figure: how, from what, who. */
export function ExplainPanel() {
  const explained = useView((view) => view.explained)
  const below = useView((view) => view.cell !== null)
  const answer = useAnswer('metric.explain', explained)
  const sentence = useAnswer('metric.answer', explained).value?.sentence
  const title = answer.value ? (
    <>
      {answer.value.title} <span className="quiet">{sentence}</span>
    </>
  ) : (
    ''
  )
  return (
    <SideDrawer opened={explained !== null} onClose={closeExplanation} title={title} size="min(1020px, 86vw)" topmost={!below}>
      {explained ? <Questions id={explained.id} slice={explained.slice} /> : null}
    </SideDrawer>
  )
}

function Questions({ id, slice }: { id: MetricId; slice: Slice }) {
  const text = useText().explain
  const explanation = useAnswer('metric.explain', { id, slice })
  return (
    <Tabs defaultValue="how" keepMounted={false} data-testid="explain">
      <Tabs.List mb="md">
        <Tabs.Tab value="how">{text.how}</Tabs.Tab>
        <Tabs.Tab value="what">{text.what}</Tabs.Tab>
        <Tabs.Tab value="who" data-testid="tab-who">
          {text.who}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="how">
        <Answered answer={explanation} waiting={<TableSkeleton />}>
          {(value) => <HowComputed explanation={value} />}
        </Answered>
      </Tabs.Panel>
      <Tabs.Panel value="what">
        <Answered answer={explanation} waiting={<TableSkeleton />}>
          {(value) => <FromWhat explanation={value} onOpen={openCell} />}
        </Answered>
      </Tabs.Panel>
      <Tabs.Panel value="who">
        <Who id={id} slice={slice} />
      </Tabs.Panel>
    </Tabs>
  )
}

function Who({ id, slice }: { id: MetricId; slice: Slice }) {
  const [filter, setFilter] = useState<HitFilter>('all')
  const [offset, setOffset] = useState(0)
  const rows = useAnswer('metric.rows', { id, slice, hit: hits[filter], offset, limit: pageSize })
  return (
    <Answered answer={rows} waiting={<TableSkeleton rows={12} />}>
      {(value) => (
        <WhoIsInIt
          rows={value}
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
    </Answered>
  )
}

function Behind({ id, row }: { id: MetricId; row: MetricRow }) {
  const cell = row.cell ? { sheetId: row.cell.sheetId, row: row.cell.row, column: row.cell.column } : null
  const answer = useAnswer('metric.behind', cell ? { id, cell } : null)
  return (
    <Answered answer={answer} waiting={<TableSkeleton rows={2} />}>
      {(behind) => <WhatIsBehind behind={behind} onOpen={openCell} />}
    </Answered>
  )
}
