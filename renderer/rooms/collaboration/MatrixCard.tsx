import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { QueryBoundary } from '../../components/connected/QueryBoundary'
import { Card } from '../../components/controls/Card'
import { EmptyState } from '../../components/controls/EmptyState'
import { BlockSkeleton } from '../../components/controls/Skeletons'
import { MatrixHeatmap } from '../../components/figures/MatrixHeatmap'
import type { DepartmentMatrix } from '../../contract/types'
import { KeepMenu } from '../../export/KeepMenu'
import { matrixTable } from '../../export/tables'
import { ask, type useAnswer } from '../../state/engine'
import { useView } from '../../state/view'
import { useText } from '../../text/use-text'

/** Department by department. The operator sees every pair; what is copied or saved is drawn anew with small groups withheld. */
export function MatrixCard({ matrix }: { matrix: ReturnType<typeof useAnswer<'collaboration.matrix'>> }) {
  const text = useText()
  const slice = useView((view) => view.slice)
  const [leaving, setLeaving] = useState<DepartmentMatrix | null>(null)
  const drawn = useRef<HTMLDivElement>(null)

  async function asItLeaves(): Promise<DepartmentMatrix> {
    const answer = await ask('collaboration.matrix', { slice, leaving: true })
    if (!answer.ok) throw new Error(answer.failure.code)
    return answer.value
  }
  async function figure(): Promise<HTMLElement | null> {
    const withheld = await asItLeaves()
    flushSync(() => setLeaving(withheld))
    return drawn.current
  }

  return (
    <Card
      title={text.collaboration.matrix}
      note={text.collaboration.matrixNote}
      testId="matrix-card"
      aside={
        matrix.value?.departments.length ? (
          <KeepMenu name={text.collaboration.matrix} figure={figure} table={async () => matrixTable(await asItLeaves(), text)} />
        ) : null
      }
    >
      <QueryBoundary answer={matrix} waiting={<BlockSkeleton height={320} />}>
        {(value) => (value.departments.length === 0 ? <EmptyState title={text.collaboration.none} /> : <MatrixHeatmap matrix={value} />)}
      </QueryBoundary>
      {leaving ? (
        <div className="matrix-leaving" aria-hidden="true" ref={drawn}>
          <MatrixHeatmap matrix={leaving} testId="matrix-leaving" />
        </div>
      ) : null}
    </Card>
  )
}
