import type { Beside } from '../contract'
import { useFormat } from '../text/use-text'
import './facts.css'

function written(fact: Beside, format: ReturnType<typeof useFormat>): string {
  if (fact.unit === 'share') return format.percent(fact.value)
  if (fact.unit === 'count') return format.count(fact.value)
  if (fact.unit === 'days') return format.days(fact.value)
  if (fact.unit === 'hours') return format.hours(fact.value)
  return format.number(fact.value)
}

/** Facts beside a figure, as words and values. */
export function Facts({ facts }: { facts: Beside[] }) {
  const format = useFormat()
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>{written(fact, format)}</dd>
        </div>
      ))}
    </dl>
  )
}
