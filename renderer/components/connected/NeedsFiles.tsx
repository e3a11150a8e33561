import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SheetKind } from '../../contract/types'
import { useAnswer } from '../../state/engine'
import { openRoom } from '../../state/view'
import { useText } from '../../text/use-text'
import { EmptyState } from '../controls/EmptyState'

interface Props {
  /** The room, by the name of its words. */
  room: 'consistency' | 'collaboration' | 'actions' | 'attribution' | 'ninebox'
  /** Any of these feeds it. */
  kinds: SheetKind[]
  children: ReactNode
}

/** A room nothing has been imported for says what it needs, instead of a page of blanks. */
export function NeedsFiles({ room, kinds, children }: Props) {
  const text = useText()
  const reconciliation = useAnswer('sources.reconciliation', {}).value
  const fed = reconciliation?.some((sheet) => sheet.kind !== null && sheet.accepted > 0 && kinds.includes(sheet.kind)) ?? true
  if (fed) return children
  const [title, advice] = text.needs[room]
  return (
    <EmptyState title={title} advice={advice}>
      <Button mt="sm" onClick={() => openRoom('sources')}>
        {text.overview.toSources}
      </Button>
    </EmptyState>
  )
}
