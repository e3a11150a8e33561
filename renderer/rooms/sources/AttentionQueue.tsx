import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { TableSkeleton } from '../../components/controls/Skeletons'
import { SourceLink } from '../../components/figures/SourceLink'
import type { AttentionCode, AttentionItem, AttentionList } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { openCell, useView } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import { MeaningChoices } from './Meanings'
import { ReadingChoices, SaidReadings } from './Readings'

const pageSize = 40
const tones = { block: 'bad', warn: 'warn', info: 'none' } as const

/** Rows and cells that wait for a person, by kind; each opens where it stands. */
export function AttentionQueue() {
  const text = useText()
  const code = useView((view) => view.attention)
  const [offset, setOffset] = useState(0)
  const answer = useAnswer('attention.list', { offset, limit: pageSize, ...(code ? { code } : {}) })
  const total = answer.value?.total
  const pick = (next: AttentionCode | null) => {
    useView.setState({ attention: next })
    setOffset(0)
  }
  const gone = code !== null && answer.value !== undefined && !answer.value.byCode.some((entry) => entry.code === code)
  // After an import there may be fewer pages than the one looked at, and nothing left of the kind.
  useEffect(() => {
    if (total !== undefined && total <= offset) setOffset(0)
    if (gone) useView.setState({ attention: null })
  }, [total, offset, gone])
  const hold = useCameFor(answer.value !== undefined)
  return (
    <Card title={text.sources.attention} note={text.sources.attentionNote} testId="attention-queue">
      <QueryBoundary answer={answer} waiting={<TableSkeleton rows={8} />}>
        {(list) => (
          <div ref={hold}>
            {list.byCode.length > 0 ? <Codes list={list} code={code} onPick={pick} /> : null}
            {list.items.length === 0 ? <p className="quiet">{text.sources.calm}</p> : null}
            <ul className="queue">
              {list.items.map((item) => (
                <Item key={item.itemId} item={item} />
              ))}
            </ul>
            <Pages offset={offset} total={list.total} onPage={setOffset} />
            <SaidReadings said={list.said} />
          </div>
        )}
      </QueryBoundary>
    </Card>
  )
}

/** Somebody sent here for one kind of rows finds it in sight and in focus, not below the row reconciliation. */
function useCameFor(drawn: boolean) {
  const hold = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!drawn || useView.getState().attention === null) return
    const chosen = hold.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    chosen?.focus()
    chosen?.scrollIntoView?.({ block: 'center' })
  }, [drawn])
  return hold
}

function Codes({ list, code, onPick }: { list: AttentionList; code: AttentionCode | null; onPick: (code: AttentionCode | null) => void }) {
  const text = useText()
  const format = useFormat()
  return (
    <div className="codes">
      <button type="button" className="choice" aria-pressed={code === null} onClick={() => onPick(null)}>
        {text.common.all}
      </button>
      {list.byCode.map((entry) => (
        <button key={entry.code} type="button" className="choice" aria-pressed={code === entry.code} onClick={() => onPick(entry.code)}>
          {entry.label} <span className="quiet">{format.count(entry.count)}</span>
        </button>
      ))}
    </div>
  )
}

function Item({ item }: { item: AttentionItem }) {
  const text = useText()
  return (
    <li data-testid="attention-item">
      <span className={`pill pill-${tones[item.severity]}`}>
        {item.blocking ? text.sources.blocks : text.sources.severities[item.severity]}
      </span>
      <div>
        {item.message} <span className="quiet">{item.advice}</span>
        <br />
        {item.cell ? (
          <SourceLink cell={item.cell} onOpen={openCell} />
        ) : (
          <span className="quiet">{[item.file, item.sheet].filter(Boolean).join(' › ')}</span>
        )}
        <ReadingChoices item={item} />
        <MeaningChoices item={item} />
      </div>
    </li>
  )
}

function Pages({ offset, total, onPage }: { offset: number; total: number; onPage: (offset: number) => void }) {
  const text = useText()
  const format = useFormat()
  if (total <= pageSize) return null
  const last = Math.min(total, offset + pageSize)
  return (
    <div className="who-bar">
      <span className="spread" />
      <span className="quiet">{text.common.page(format.count(offset + 1), format.count(last), format.count(total))}</span>
      <Button variant="default" disabled={offset === 0} onClick={() => onPage(offset - pageSize)}>
        {text.common.previous}
      </Button>
      <Button variant="default" disabled={last >= total} onClick={() => onPage(offset + pageSize)}>
        {text.common.next}
      </Button>
    </div>
  )
}
