import sample from 'virtual:sample-truth'
import { Button } from '@mantine/core'
import { JobProgress } from '../components/connected/JobProgress'
import { shell } from '../state/engine'
import { openSample, openWorkspace, takeFiles } from '../state/jobs'
import { useView } from '../state/view'
import { useFormat, useText } from '../text/use-text'

/** First run: the sample company in one click, own files, or a workspace there already is. */
export function Welcome() {
  const text = useText().welcome
  const running = useView((view) => view.running)
  const busy = running !== null
  return (
    <main className="welcome" id="room" data-testid="welcome">
      <div className="welcome-inner">
        <div>
          <h1>{text.title}</h1>
          <p className="welcome-lead">{text.lead}</p>
        </div>
        <div className="welcome-ways">
          <SampleWay busy={busy} />
          <section className="card welcome-way" aria-label={text.own}>
            <strong>{text.own}</strong>
            <span className="quiet">{text.ownNote}</span>
            <div className="welcome-actions">
              <Button
                variant="default"
                disabled={busy}
                onClick={() => void shell.chooseFiles().then((sources) => takeFiles(sources, false))}
              >
                {text.files}
              </Button>
              <Button
                variant="default"
                disabled={busy}
                onClick={() => void shell.chooseFolder().then((sources) => takeFiles(sources, false))}
              >
                {text.folder}
              </Button>
            </div>
          </section>
          <section className="card welcome-way" aria-label={text.open}>
            <strong>{text.open}</strong>
            <span className="quiet">{text.openNote}</span>
            <div className="welcome-actions">
              <Button variant="default" disabled={busy} onClick={() => void openWorkspace()}>
                {text.choose}
              </Button>
            </div>
          </section>
        </div>
        {running ? <JobProgress jobId={running.id} title={running.title} cancel={running.cancel} /> : <p className="quiet">{text.drop}</p>}
      </div>
    </main>
  )
}

function SampleWay({ busy }: { busy: boolean }) {
  const text = useText()
  const format = useFormat()
  const figures = [
    [sample.consistency, text.overview.consistencyShort],
    [sample.collaboration, text.overview.collaborationShort],
    [sample.actions, text.overview.actionsShort],
  ] as const
  return (
    <button type="button" className="welcome-sample" data-testid="sample-button" disabled={busy} onClick={() => void openSample()}>
      <strong>{text.welcome.sample} →</strong>
      <span>{text.welcome.sampleNote(format.count(sample.people), format.count(sample.departments))}</span>
      <span className="welcome-figures">
        {figures.map(([{ hit, total }, name]) => (
          <span key={name}>
            <b>{format.percent(hit / total)}</b>
            {name}
          </span>
        ))}
      </span>
    </button>
  )
}
