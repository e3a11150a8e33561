import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../text/use-text'

interface Props {
  opened: boolean
  onClose: () => void
  title: ReactNode
  size: number | string
  /** False while another drawer lies on top, so that Escape closes one at a time. */
  topmost?: boolean
  /** Lies on another drawer: the page behind is dim already. */
  over?: boolean
  children: ReactNode
}

/** A panel from the right. Its head is a plain element: a second banner landmark would mislead. */
export function SideDrawer({ opened, onClose, title, size, topmost = true, over = false, children }: Props) {
  const text = useText()
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={size} closeOnEscape={topmost}>
      <Drawer.Overlay backgroundOpacity={over ? 0.08 : 0.25} />
      <Drawer.Content>
        <Drawer.Header component="div">
          <Drawer.Title className="drawer-title">{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={text.common.close} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
