import type { LatencyHeatmap } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { heatMarks, withheldMark } from './heat-marks'

/** What the colours stand for, and why a cell shows a dash; `withheld` is null where none does. */
export function HeatLegend({ limits, withheld }: { limits: LatencyHeatmap['limits']; withheld: string | null }) {
  const text = useText().heat
  const format = useFormat()
  const green = format.number(limits.green)
  const red = format.number(limits.red)
  return (
    <div className="legend heat-legend">
      <span>
        <i className="swatch heat-green" /> {text.green(green)}
      </span>
      <span>
        <i className="swatch heat-yellow">{heatMarks.yellow}</i> {text.yellow(green, red)}
      </span>
      <span>
        <i className="swatch heat-red">{heatMarks.red}</i> {text.red(red)}
      </span>
      {withheld ? (
        <span data-testid="legend-withheld">
          <i className="swatch heat-dash">{withheldMark}</i> {withheld}
        </span>
      ) : null}
    </div>
  )
}
