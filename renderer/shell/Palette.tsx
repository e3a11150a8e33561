import { Spotlight } from '@mantine/spotlight'
import { useText } from '../text/use-text'
import type { Command } from './commands'

/** Ctrl/⌘-K: every action, found by typing. */
export function Palette({ commands }: { commands: Command[] }) {
  const text = useText()
  const groups = [...new Set(commands.map((command) => command.group))]
  return (
    <Spotlight
      shortcut={['mod + K']}
      highlightQuery
      scrollable
      maxHeight={440}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      nothingFound={text.palette.nothing}
      searchProps={{ placeholder: text.palette.placeholder, 'aria-label': text.palette.label }}
      actions={groups.map((group) => ({
        group,
        actions: commands
          .filter((command) => command.group === group)
          .map((command) => ({
            id: command.id,
            label: command.label,
            onClick: command.run,
            rightSection: command.keys ? <span className="kbd">{command.keys}</span> : undefined,
          })),
      }))}
    />
  )
}
