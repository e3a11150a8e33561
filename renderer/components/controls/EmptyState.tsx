import type { ReactNode } from 'react'
import './ui.css'

/** What stands where there is nothing yet, and what to do about it. */
export function EmptyState({ title, advice, children }: { title: string; advice?: string; children?: ReactNode }) {
  return (
    <div className="empty" data-testid="empty-state">
      <span className="empty-mark" aria-hidden="true" />
      <strong>{title}</strong>
      {advice ? <p>{advice}</p> : null}
      {children}
    </div>
  )
}
