import type { SecondaryMeasure } from '../../contract/types'
import { useFormat, useText } from '../../text/use-text'
import './facts.css'

function written(fact: SecondaryMeasure, format: ReturnType<typeof useFormat>): string {
  if (fact.unit === 'share') return format.percent(fact.value)
  if (fact.unit === 'count') return format.count(fact.value)
  if (fact.unit === 'days') return format.days(fact.value)
  if (fact.unit === 'hours') return format.hours(fact.value)
  return format.number(fact.value)
}

/** A count of nothing has no list, and a withheld one keeps it. */
export const isListed = ({ unit, value }: SecondaryMeasure): boolean => unit === 'count' && value !== null && value > 0

/** Facts beside a figure, as words and values. A count opens what it counts, any other fact how it is computed. */
export function Facts({ facts, onOpen }: { facts: SecondaryMeasure[]; onOpen: (fact: SecondaryMeasure) => void }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.key} data-testid={`fact-${fact.key}`}>
          <dt>{fact.label}</dt>
          <dd>
            <Value fact={fact} onOpen={onOpen} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ fact, onOpen }: { fact: SecondaryMeasure; onOpen: (fact: SecondaryMeasure) => void }) {
  const text = useText().figure
  const value = written(fact, useFormat())
  if (fact.value === null || (fact.unit === 'count' && !isListed(fact))) return value
  const says = isListed(fact) ? text.openList(fact.label, value) : text.openHow(fact.label, value)
  return (
    <button type="button" className="fact-open" aria-label={says} title={says} onClick={() => onOpen(fact)}>
      {value}
      <span aria-hidden="true">›</span>
    </button>
  )
}
