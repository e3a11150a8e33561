// Whether a text names somebody: compared with every name and number of the files, whatever the case, width, spaces and signs between.

import { type Passage, passages } from './passages'
import { bareName, isLatin, wordsOf } from './spelling'
import { isTitled, surnameOf } from './titled'

export interface RosterEntry {
  kind: 'name' | 'number'
  text: string
}

/** Latin names up to this length stand inside ordinary words, so they count as whole words only. */
const shortLatin = 5
/** Shorter numbers are also those of floors, shifts and levels. */
const shortNumber = 3
/** As many figures in a row are a telephone or an identity number, whoever it belongs to. */
const anybodys = /\d{7,}/

export class Roster {
  /** The text is this and nothing else. */
  private readonly whole = new Set<string>()
  /** Anywhere in the text. */
  private readonly inside = new Set<string>()
  /** As words of the text, neither beginning nor ending within one. */
  private readonly words = new Set<string>()
  private readonly signs: string[] = []
  private readonly surnames = new Set<string>()
  /** Names, not numbers, of more than one character. */
  private readonly spoken = new Set<string>()
  private readonly lengths: number[]
  private readonly spokenLengths: number[]

  constructor(entries: Iterable<RosterEntry>) {
    for (const { kind, text } of entries) {
      if (kind === 'name') this.addName(text)
      else this.addNumber(text)
    }
    this.lengths = lengthsOf(this.inside)
    this.spokenLengths = lengthsOf(this.spoken)
  }

  /** Where a sentence says names. Numbers are not looked for: any count would be one. */
  passages(text: string): Passage[] {
    return passages(text, this.spoken, this.spokenLengths)
  }

  names(text: string): boolean {
    const bare = bareName(text)
    if (this.whole.has(bare) || this.inside.has(bare) || this.words.has(bare)) return true
    if (anybodys.test(bare) || this.signs.some((sign) => text.includes(sign))) return true
    return this.holdsName(bare) || this.holdsWords(wordsOf(text)) || isTitled(text, this.surnames)
  }

  private addName(text: string): void {
    const key = bareName(text)
    if (!/[\p{L}\p{N}]/u.test(key)) {
      if (key) this.signs.push(text.trim())
      return
    }
    this.add(key)
    const surname = surnameOf(key)
    if (surname) this.surnames.add(surname)
    // Smith, John as well as John Smith.
    const parts = wordsOf(text)
    if (parts.length > 1 && parts.every(isLatin)) this.add(parts.reverse().join(''))
  }

  private add(key: string): void {
    if ([...key].length > 1) this.spoken.add(key)
    if ([...key].length < 2) this.whole.add(key)
    else if (isLatin(key) && key.length <= shortLatin) this.words.add(key)
    else this.inside.add(key)
  }

  /** With and without the zeros a spreadsheet may have dropped. */
  private addNumber(text: string): void {
    const key = bareName(text)
    for (const number of [key, key.replace(/^0+/, '')])
      if (number.length < shortNumber) this.whole.add(number)
      else this.words.add(number)
    this.whole.delete('')
  }

  private holdsName(bare: string): boolean {
    for (let from = 0; from < bare.length; from++)
      for (const length of this.lengths) if (this.inside.has(bare.substring(from, from + length))) return true
    return false
  }

  private holdsWords(words: readonly string[]): boolean {
    for (let from = 0; from < words.length; from++) {
      let joined = ''
      for (let to = from; to < words.length && joined.length <= longestJoined; to++) {
        joined += words[to]
        if (this.words.has(joined) || this.words.has(joined.replace(/^0+/, ''))) return true
      }
    }
    return false
  }
}

/** Longest first. */
const lengthsOf = (keys: ReadonlySet<string>): number[] => [...new Set([...keys].map((key) => key.length))].sort((a, b) => b - a)

/** Longer runs of words are no number and no short name. */
const longestJoined = 64
