// Everything that opens over the page.
import { Notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import type { WorkspaceInfo } from '../contract/types'
import { useView } from '../state/view'
import { CreateWorkspace } from './CreateWorkspace'
import { useCommands } from './commands'
import { ExplainPanel } from './ExplainPanel'
import { KeyboardHelp } from './KeyboardHelp'
import { Palette } from './Palette'
import { RawPanel } from './RawPanel'
import { ReconciledRowsPanel } from './ReconciledRowsPanel'
import { Recovery } from './Recovery'

export function Dialogs({ info }: { info: WorkspaceInfo | null }) {
  const commands = useCommands(info)
  useEffect(() => useView.setState({ dialogs: true }), [])
  return (
    <>
      <Notifications position="bottom-right" />
      <Palette commands={commands} />
      <ExplainPanel />
      <ReconciledRowsPanel />
      <RawPanel />
      <KeyboardHelp />
      <CreateWorkspace />
      <Recovery />
    </>
  )
}
