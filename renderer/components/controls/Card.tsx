import { type ReactNode, useId } from 'react'
import './ui.css'

interface Props {
  title: ReactNode
  note?: ReactNode
  aside?: ReactNode
  children: ReactNode
  className?: string
  testId?: string
}

/** A titled panel; its title names the region for assistive technology. */
export function Card({ title, note, aside, children, className, testId }: Props) {
  const id = useId()
  return (
    <section className={`card ${className ?? ''}`} aria-labelledby={id} data-testid={testId}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {note ? <small>{note}</small> : null}
        <span className="spread" />
        {aside}
      </div>
      {children}
    </section>
  )
}
