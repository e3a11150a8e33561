// Everything that opens over the page.
import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import type { WorkspaceInfo } from '../contract'
import { CreateWorkspace } from './CreateWorkspace'
import { useCommands } from './commands'
import { ExplainPanel } from './ExplainPanel'
import { KeyboardHelp } from './KeyboardHelp'
import { Palette } from './Palette'
import { RawPanel } from './RawPanel'

export function Dialogs({ info }: { info: WorkspaceInfo | null }) {
  const commands = useCommands(info)
  return (
    <>
      <Notifications position="bottom-right" />
      <Palette commands={commands} />
      <ExplainPanel />
      <RawPanel />
      <KeyboardHelp />
      <CreateWorkspace />
    </>
  )
}
