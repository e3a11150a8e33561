import type { ComponentProps } from 'react'
import './ui.css'

export interface ChipOption {
  value: string
  label: string
  /** Depth in a tree, for indenting. */
  depth?: number
  note?: string
}
export interface ChipProps {
  label: string
  /** Shown for the empty choice. */
  all?: string
  value: string | null
  options: ChipOption[]
  onPick: (value: string | null) => void
  search?: { placeholder: string; nothing: string }
  testId?: string
  /** Why picking something changes nothing here. */
  idle?: string
}

/** `opened`: it was clicked before its choices were there. */
export interface ChipMenuProps extends ChipProps {
  opened: boolean
  onClick: () => void
}
type ButtonProps = Omit<ComponentProps<'button'>, keyof ChipProps>

/** The chip alone: what is restricted, and to what. */
export function Chip({ label, all, value, options, testId, onPick, search, idle, ...button }: ChipProps & ButtonProps) {
  const picked = options.find((option) => option.value === value)
  const state = idle ? 'chip-idle' : picked && all !== undefined ? 'chip-set' : ''
  return (
    <button type="button" {...button} className={`chip ${state}`} title={idle} aria-description={idle} data-testid={testId}>
      {label} <b>{picked?.label ?? all}</b>
    </button>
  )
}
