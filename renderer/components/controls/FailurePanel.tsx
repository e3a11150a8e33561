import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '../../contract/types'
import { useText } from '../../text/use-text'
import { lazy } from './lazy'
import './ui.css'

const SideDrawer = lazy(async () => (await import('./SideDrawer')).SideDrawer)

/** The one place that words a failure: what happened, what to do, the technical detail behind a button. */
export function FailurePanel({ failure, retry }: { failure: Failure; retry?: () => void }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const stopped = failure.code === 'engine_stopped'
  const message = failure.message || (stopped ? text.engine.stopped : text.engine.internal)
  const advice = failure.advice || (stopped ? text.engine.stoppedAdvice : failure.message ? '' : text.engine.internalAdvice)
  const detail = Object.entries({ code: failure.code, ...failure.detail }).map(([key, value]) => `${key}: ${value}`)
  return (
    <div className="failure" role="alert" data-testid="failure">
      <strong>{message}</strong>
      {advice ? <p>{advice}</p> : null}
      <div className="failure-actions">
        {retry ? (
          <Button variant="default" onClick={retry}>
            {text.common.retry}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {text.common.details}
        </Button>
      </div>
      <SideDrawer opened={open} onClose={() => setOpen(false)} title={text.failure.detail} size={520}>
        <pre className="failure-detail">{detail.join('\n')}</pre>
      </SideDrawer>
    </div>
  )
}
