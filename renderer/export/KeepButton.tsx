import type { ComponentProps } from 'react'
import { useText } from '../text/use-text'
import type { Sheet } from './csv'
import './keep.css'
import type { Renamed } from './picture'

export interface KeepProps {
  /** What the file is called until somebody calls it something else. */
  name: string
  /** The numbers behind the figure. */
  table: () => Sheet | Promise<Sheet>
  /** What is drawn: the card around the menu where nothing else is said. */
  figure?: () => HTMLElement | null | Promise<HTMLElement | null>
  /** Names that may not leave: asked for just before anything is drawn. */
  names?: () => Promise<Renamed>
  /** It was clicked before its choices were there. */
  opened: boolean
}

export function KeepButton({ name, ...button }: { name: string } & ComponentProps<'button'>) {
  const text = useText().keep
  return (
    <button
      type="button"
      {...button}
      className="keep"
      data-keep=""
      data-testid="keep-menu"
      aria-label={text.label(name)}
      title={text.title}
    >
      ⋯
    </button>
  )
}
