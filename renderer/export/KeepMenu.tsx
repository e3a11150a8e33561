import { useState } from 'react'
import { lazy } from '../components/controls/lazy'
import { KeepButton, type KeepProps } from './KeepButton'

const KeepChoices = lazy<KeepProps & { onClick: () => void }>(
  async () => (await import('./KeepChoices')).KeepChoices,
  ({ name, onClick }) => <KeepButton name={name} onClick={onClick} />,
)

/** Copy a figure as a picture, or keep it as PNG, SVG or the table of its numbers. */
export function KeepMenu(props: Omit<KeepProps, 'opened'>) {
  const [opened, setOpened] = useState(false)
  return <KeepChoices {...props} opened={opened} onClick={() => setOpened(true)} />
}
