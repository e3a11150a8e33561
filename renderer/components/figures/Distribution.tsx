import type { NineBoxBoard } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import './rate.css'

const order = ['high', 'middle', 'low'] as const

/** Shares of the three bands as one bar, the guideline's borders as ticks under it, head-counts in words. */
export function Distribution({ distribution }: { distribution: NineBoxBoard['distribution'] }) {
  const text = useText()
  const format = useFormat()
  const bands = order.flatMap((band) => distribution.filter((candidate) => candidate.band === band))
  const borders = bands.slice(0, -1).map((_, last) => bands.slice(0, last + 1).reduce((sum, band) => sum + band.guidelineShare, 0))
  return (
    <div>
      <div className="split" aria-hidden="true">
        {bands.map((band) => (
          <i key={band.band} style={{ width: `${band.share * 100}%`, background: `var(--band-${band.band})` }} />
        ))}
      </div>
      <div className="guide" aria-hidden="true">
        {borders.map((border) => (
          <i key={border} style={{ left: `${border * 100}%` }} />
        ))}
      </div>
      <div className="rate-foot">
        {bands.map((band) => (
          <span key={band.band}>
            {text.board.band(
              text.board.bands[band.band],
              format.percent(band.share),
              format.share(band.guidelineShare),
              band.count,
              band.guideline,
            )}
          </span>
        ))}
      </div>
    </div>
  )
}
