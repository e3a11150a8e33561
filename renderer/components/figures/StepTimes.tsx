import type { LatencyStep } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import { heatMarks, withheldMark } from './heat-marks'
import './heat.css'

/** Each stage over all weeks: shown in the place of a heatmap whose cells are all withheld. */
export function StepTimes({ flow, steps }: { flow: string; steps: LatencyStep[] }) {
  const text = useText().heat
  return (
    <div className="table-hold">
      <table className="heat heat-steps" data-testid="latency-steps">
        <caption className="hidden-but-read">{text.caption(flow)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-but-read">{text.stage}</span>
            </th>
            <th scope="col">{text.allWeeks}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.stage} className={step.stage === null ? 'heat-whole' : undefined}>
              <th scope="row">{step.stage ?? text.allStages}</th>
              <td>
                <Time step={step} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Time({ step: { stage, time } }: { step: LatencyStep }) {
  const text = useText()
  const format = useFormat()
  if (!time) {
    return (
      <span className="heat-cell heat-blank" title={text.common.withheld}>
        {withheldMark}
      </span>
    )
  }
  const median = format.tenths(time.medianHours) + format.unit('hours')
  const p90 = format.tenths(time.p90Hours) + format.unit('hours')
  return (
    <span className={`heat-cell heat-still heat-${time.colour}`} title={text.heat.step(stage ?? text.heat.allStages, median, p90)}>
      {format.tenths(time.medianHours)}
      {heatMarks[time.colour] ? <i aria-hidden="true">{heatMarks[time.colour]}</i> : null}
      <span className="heat-beside">P90 {p90}</span>
    </span>
  )
}
