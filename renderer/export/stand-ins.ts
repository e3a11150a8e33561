// Names that may not leave with a figure: departments and other things called after a person.
import type { StandIn } from '../contract/types'

/** A text with its stand-ins; itself where it names nobody. */
export type Replaced = (text: string) => string

/** Longest first, so that a part of a name does not stay behind. A single character is replaced as a whole text only; a text cut short counts as the whole. */
export function replacing(list: readonly StandIn[]): Replaced {
  const names = [...list].sort((a, b) => b.text.length - a.text.length)
  return (text) => {
    const trimmed = text.trim()
    const cut = /^(.+?)(?:…|\.\.\.)$/.exec(trimmed)?.[1]
    const whole = names.find((name) => name.text === trimmed || (cut !== undefined && name.text.startsWith(cut)))
    if (whole) return whole.standIn
    return names.filter((name) => name.text.length > 1).reduce((left, name) => left.replaceAll(name.text, name.standIn), text)
  }
}
