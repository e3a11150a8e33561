import type { ReactNode } from 'react'
import type { Answer } from '../../state/answers'
import { FailurePanel } from '../controls/FailurePanel'

interface Props<T> {
  answer: Answer<T>
  waiting: ReactNode
  children: (value: T, stale: boolean) => ReactNode
}

/** Draws an answer in each of its states: a skeleton while it is awaited, the failure with its next step, the value. */
export function QueryBoundary<T>({ answer, waiting, children }: Props<T>) {
  if (answer.state === 'pending') return <div aria-busy="true">{waiting}</div>
  if (answer.state === 'failure') return <FailurePanel failure={answer.failure} retry={answer.retry} />
  return <>{children(answer.value, answer.stale)}</>
}
