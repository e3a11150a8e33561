import { Button, Progress } from '@mantine/core'
import { ask, useProgress } from '../../state/engine'
import { useFormat, useText } from '../../text/use-text'
import './parts.css'

const inBytes = new Set(['recognise', 'read'])

/** What a long job is doing, how far it is, how long it will take, and a way to stop it. */
export function JobProgress({ jobId, title, cancel = true }: { jobId: string; title: string; cancel?: boolean }) {
  const text = useText()
  const format = useFormat()
  const job = useProgress((jobs) => jobs[jobId])
  const share = job && job.total > 0 ? Math.min(100, (job.done / job.total) * 100) : 0
  const size = (value: number) => (job && inBytes.has(job.step) ? format.bytes(value) : format.count(value))
  return (
    <div className="progress" role="status" data-testid="job-progress">
      <div className="progress-line">
        <strong>{title}</strong>
        <span className="quiet">
          {job ? text.job[job.step] : text.job.starting} {job?.file}
        </span>
        <span className="spread" />
        <span className="quiet">
          {job && job.total > 0
            ? [text.job.done(size(job.done), size(job.total)), format.left(job.secondsLeft)].filter(Boolean).join(' · ')
            : ''}
        </span>
        {cancel ? (
          <Button variant="default" data-testid="cancel-job" onClick={() => void ask('job.cancel', { jobId })}>
            {text.common.cancel}
          </Button>
        ) : null}
      </div>
      <Progress value={share} animated={share === 0} striped={share === 0} aria-label={title} />
    </div>
  )
}
