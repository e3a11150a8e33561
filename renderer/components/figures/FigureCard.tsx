import type { MetricAnswer } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { Meter } from './Meter'
import { StatusPill } from './StatusPill'
import './rate.css'

interface Props {
  answer: MetricAnswer
  /** Shown large instead of the metric's title, which then becomes the small label. */
  title?: string
  size?: 'large' | 'small'
  stale?: boolean
  /** Parts of the slice in force that it does not follow. */
  ignored?: ('month' | 'source')[]
  onOpen: () => void
}

// Beyond this, more data is no way to decide.
const most = 100_000

/** One figure: what it is, where it stands against its target, how sure that is. The whole card opens the explanation. */
export function FigureCard({ answer, title, size = 'large', stale = false, ignored = [], onOpen }: Props) {
  const text = useText()
  return (
    <button
      type="button"
      className="card rate-card"
      data-testid={`card-${answer.id}`}
      data-status={answer.status}
      aria-busy={stale}
      title={text.figure.open(answer.title)}
      onClick={onOpen}
    >
      <span className="rate-head">
        <span>{title ?? answer.title}</span>
        {title && title !== answer.title ? <small>{restOf(answer.title, title)}</small> : null}
        <span className="spread" />
        <span className="rate-pills">
          <StatusPill status={answer.status} />
          {answer.declining ? <StatusPill status="declining" /> : null}
        </span>
      </span>
      <span className="rate-line">
        <Value answer={answer} size={size} />
        <span className="rate-open" data-testid="open-how">
          {text.figure.how} ›
        </span>
      </span>
      {ignored.length ? (
        <span className="rate-beside">{ignored.map((dimension) => text.figure.notBy(text.bar[dimension])).join(' · ')}</span>
      ) : null}
      <Foot answer={answer} size={size} />
    </button>
  )
}

/** The metric's name beside a heading; what the heading says already is not said twice. */
const restOf = (name: string, heading: string) => (name.startsWith(`${heading} `) ? name.slice(heading.length + 1) : name)

function Value({ answer, size }: { answer: MetricAnswer; size: 'large' | 'small' }) {
  const text = useText()
  const format = useFormat()
  const small = size === 'small' ? 'rate-value-small' : ''
  if (answer.value === null) {
    return (
      <span className={`rate-value rate-none ${small}`} data-testid="figure-value">
        {answer.status === 'withheld' ? text.status.withheld : text.common.noData}
      </span>
    )
  }
  const { number, sign } = format.figure(answer)
  return (
    <span className={`rate-value ${small}`} data-testid="figure-value">
      {number}
      <sub>{sign}</sub>
    </span>
  )
}

function Foot({ answer, size }: { answer: MetricAnswer; size: 'large' | 'small' }) {
  const text = useText()
  const format = useFormat()
  const { target: asks, better } = answer
  const target = asks === null || better === null ? text.figure.noTarget : text.figure.target(better, format.share(asks))
  const asked = answer.status === 'no_target' ? '' : target
  if (answer.value === null) {
    return (
      <>
        <span className="meter" aria-hidden="true" />
        <span className={`rate-foot ${size === 'small' ? 'rate-foot-stacked' : ''}`}>
          <span>{target}</span>
          <span>{answer.status === 'withheld' ? text.figure.withheldNote : text.figure.noneCounted}</span>
        </span>
      </>
    )
  }
  const { basis, beside } = format.figure(answer)
  return (
    <>
      {answer.unit === 'share' ? <Meter value={answer.value} target={answer.target} ci95={answer.ci95} /> : null}
      {beside.length ? <span className="rate-beside">{beside.join(' · ')}</span> : null}
      <span className={`rate-foot ${size === 'small' ? 'rate-foot-stacked' : ''}`}>
        <span>
          {asked}
          {answer.needed === null
            ? ''
            : ` · ${answer.needed > most ? text.figure.tooClose : text.figure.needed(format.count(answer.needed))}`}
        </span>
        <span>{basis}</span>
      </span>
    </>
  )
}
