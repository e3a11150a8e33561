import { useFormat } from '../../text/use-text'

/** Counts and the 95 % interval: `4,312 / 4,459 · 95%CI 96.1–97.2`. */
export function IntervalText({ numerator, denominator, ci95 }: { numerator: number; denominator: number; ci95: [number, number] | null }) {
  const format = useFormat()
  return (
    <span>
      {format.count(numerator)} / {format.count(denominator)}
      {ci95 ? ` · ${format.interval(ci95)}` : ''}
    </span>
  )
}
