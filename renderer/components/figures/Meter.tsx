import './rate.css'

const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`

interface Props {
  value: number
  target: number | null
  ci95: [number, number] | null
}

/** A share on a 0–100 % track with its interval band and the target as a tick. Decorative: the words beside it say the same. */
export function Meter({ value, target, ci95 }: Props) {
  return (
    <span className="meter" aria-hidden="true">
      <i className="meter-fill" style={{ width: percent(value) }} />
      {ci95 ? <i className="meter-band" style={{ left: percent(ci95[0]), width: percent(ci95[1] - ci95[0]) }} /> : null}
      {target === null ? null : <i className="meter-target" style={{ left: percent(target) }} />}
    </span>
  )
}

/** The same on one line of a table: dot, interval, target. */
export function IntervalStrip({ value, target, ci95 }: Props) {
  return (
    <div className="strip" aria-hidden="true">
      <i className="strip-line" />
      {target === null ? null : <i className="strip-target" style={{ left: percent(target) }} />}
      {ci95 ? <i className="strip-band" style={{ left: percent(ci95[0]), width: percent(ci95[1] - ci95[0]) }} /> : null}
      <i className="strip-dot" style={{ left: percent(value) }} />
    </div>
  )
}
