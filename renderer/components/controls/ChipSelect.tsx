import { useState } from 'react'
import { Chip, type ChipMenuProps, type ChipProps } from './Chip'
import { lazy } from './lazy'

const ChipMenu = lazy<ChipMenuProps>(
  async () => (await import('./ChipMenu')).ChipMenu,
  ({ opened, ...props }) => <Chip {...props} />,
)

/** A chip that names a restriction and opens its choices; long lists can be searched. */
export function ChipSelect(props: ChipProps) {
  const [opened, setOpened] = useState(false)
  return <ChipMenu {...props} opened={opened} onClick={() => setOpened(true)} />
}
