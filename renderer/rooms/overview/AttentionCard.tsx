import type { ReactNode } from 'react'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { TableSkeleton } from '../../components/controls/Skeletons'
import { SourceLink } from '../../components/figures/SourceLink'
import type { AttentionList, MetricAnswer } from '../../contract/types'
import { useHeadline } from '../../state/catalogue'
import { useAnswer } from '../../state/engine'
import { explain, openAttention, openCell, useView } from '../../state/view'
import { useFormat, useText } from '../../text/use-text'
import './overview.css'

const shownCodes = 4

/** Falling and undecided figures first, then the kinds of rows that wait for a person. */
export function AttentionCard() {
  const text = useText()
  const slice = useView((view) => view.slice)
  const watched = useHeadline()
  const list = useAnswer('attention.list', { offset: 0, limit: 100 })
  const first = useAnswer('metric.answer', watched[0] ? { id: watched[0], slice } : null).value
  const second = useAnswer('metric.answer', watched[1] ? { id: watched[1], slice } : null).value
  const third = useAnswer('metric.answer', watched[2] ? { id: watched[2], slice } : null).value
  const metrics = [first, second, third].filter((metric) => metric !== undefined)
  return (
    <Card title={text.overview.attention} note={text.overview.attentionNote} testId="attention-card">
      <QueryBoundary answer={list} waiting={<TableSkeleton rows={5} />}>
        {(value) => <Lines metrics={metrics} list={value} />}
      </QueryBoundary>
    </Card>
  )
}

function Lines({ metrics, list }: { metrics: MetricAnswer[]; list: AttentionList }) {
  const text = useText()
  const falling = metrics.filter((metric) => metric.declining)
  const missed = metrics.filter((metric) => !metric.declining && metric.status === 'missed')
  const open = metrics.filter((metric) => !metric.declining && metric.status === 'undecided')
  const codes = list.byCode.slice(0, shownCodes)
  if (falling.length + missed.length + open.length + codes.length === 0) return <p className="quiet">{text.overview.nothing}</p>
  return (
    <ul className="attention">
      {missed.map((metric) => (
        <MetricLine key={metric.id} metric={metric} tone="bad" tag={text.overview.tagRed} words={text.overview.missed(metric.title)} />
      ))}
      {falling.map((metric) => (
        <MetricLine
          key={metric.id}
          metric={metric}
          tone="warn"
          tag={text.overview.tagYellow}
          words={text.overview.declining(metric.title)}
        />
      ))}
      {open.map((metric) => (
        <MetricLine
          key={metric.id}
          metric={metric}
          tone="warn"
          tag={text.overview.tagYellow}
          words={text.overview.undecided(metric.title)}
        />
      ))}
      {codes.map((code) => (
        <CodeLine key={code.code} code={code} list={list} />
      ))}
    </ul>
  )
}

function Line({ tone, tag, children }: { tone: string; tag: string; children: ReactNode }) {
  return (
    <li>
      <span className={`pill pill-${tone}`}>{tag}</span>
      <div>{children}</div>
    </li>
  )
}

function MetricLine({ metric, tone, tag, words }: { metric: MetricAnswer; tone: string; tag: string; words: string }) {
  const text = useText()
  const format = useFormat()
  return (
    <Line tone={tone} tag={tag}>
      <button type="button" className="attention-words" onClick={() => explain(metric.id, metric.slice)}>
        {words}
      </button>
      <span className="quiet">
        {metric.status === 'withheld' ? text.common.withheld : `${format.figure(metric).value} · ${format.figure(metric).basis}`}
      </span>
    </Line>
  )
}

function CodeLine({ code, list }: { code: AttentionList['byCode'][number]; list: AttentionList }) {
  const text = useText()
  const format = useFormat()
  const example = list.items.find((item) => item.code === code.code && item.cell)
  return (
    <Line tone="none" tag={text.overview.tagData}>
      <button type="button" className="attention-words" onClick={() => openAttention(code.code)}>
        {code.label} <span className="quiet">{text.overview.items(format.count(code.count))}</span>
      </button>
      <SourceLink cell={example?.cell ?? null} onOpen={openCell} />
    </Line>
  )
}
