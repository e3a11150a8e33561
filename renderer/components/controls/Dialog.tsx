import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../text/use-text'

interface Props {
  opened: boolean
  onClose: () => void
  title: ReactNode
  size?: number
  children: ReactNode
}

/** A dialog over the page. Its head is a plain element: a second banner landmark would mislead. */
export function Dialog({ opened, onClose, title, size = 480, children }: Props) {
  const text = useText()
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} centered>
      <Modal.Overlay backgroundOpacity={0.3} />
      <Modal.Content>
        <Modal.Header component="div">
          <Modal.Title className="drawer-title">{title}</Modal.Title>
          <Modal.CloseButton aria-label={text.common.close} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
