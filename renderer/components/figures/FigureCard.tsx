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
  /** Goes to the cycle that has the figure, where this one has nothing. */
  onElsewhere?: (cycle: string) => void
}

// Beyond this, more data is no way to decide.
const most = 100_000

/** One figure: what it is, where it stands against its target, how sure that is. The whole card opens the explanation; over it lies the way to another cycle. */
export function FigureCard({ onElsewhere, ...shown }: Props) {
  const text = useText()
  const elsewhere = onElsewhere ? shown.answer.elsewhere : null
  return (
    <div className="rate-hold">
      <Face {...shown} />
      {elsewhere === null ? null : (
        <button
          type="button"
          className={`link-button rate-elsewhere ${shown.size === 'small' ? 'rate-elsewhere-small' : ''}`}
          data-testid={`elsewhere-${shown.answer.id}`}
          onClick={() => onElsewhere?.(elsewhere)}
        >
          {text.figure.elsewhere(elsewhere)}
        </button>
      )}
    </div>
  )
}

function Face({ answer, title, size = 'large', stale = false, ignored = [], onOpen }: Omit<Props, 'onElsewhere'>) {
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

/** Why there is no value. Where another cycle has one, room is left for the way there, which lies above the card. */
function Why({ answer: { status, elsewhere, slice } }: { answer: MetricAnswer }) {
  const text = useText().figure
  if (elsewhere !== null) {
    return (
      <span className="rate-room" aria-hidden="true">
        {text.elsewhere(elsewhere)}
      </span>
    )
  }
  if (status === 'withheld') return <span>{text.withheldNote}</span>
  const isWhole = !slice.department && !slice.roleFamily && !slice.month && !slice.source
  return <span>{status === 'no_data' && isWhole ? text.noneAnywhere : text.noneCounted}</span>
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
          <Why answer={answer} />
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
