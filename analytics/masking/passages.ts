// Where names stand within a sentence.
import { folded, isLatin } from './spelling'

export type Passage = readonly [from: number, to: number]

/** Letters of one name are no further apart: a space, a dot. Cells of a table are. */
const gap = 1
const named = /[\p{L}\p{N}]/u
const latin = /[\p{Script=Latin}\p{N}]/u

/** Every passage whose letters are those of a name, whatever the case, width and single signs between; the longest where several begin. */
export function passages(text: string, names: ReadonlySet<string>, lengths: readonly number[]): Passage[] {
  const { bare, from, to } = letters(text)
  const found: Passage[] = []
  for (let at = 0; at < bare.length; ) {
    const length = lengths.find((one) => names.has(bare.substring(at, at + one)) && holds(text, bare, from, to, at, one))
    if (length) found.push([from[at], to[at + length - 1]])
    at += length ?? 1
  }
  return found
}

function letters(text: string): { bare: string; from: number[]; to: number[] } {
  const letters = { bare: '', from: [] as number[], to: [] as number[] }
  let at = 0
  for (const character of text) {
    const end = at + character.length
    const plain = [...folded(character)].filter((one) => named.test(one)).join('')
    for (let n = 0; n < plain.length; n++) {
      letters.from.push(at)
      letters.to.push(end)
    }
    letters.bare += plain
    at = end
  }
  return letters
}

/** Close together, and where the name is Latin, neither beginning nor ending within a word. */
function holds(text: string, bare: string, from: number[], to: number[], at: number, length: number): boolean {
  for (let n = at + 1; n < at + length; n++) if (from[n] - to[n - 1] > gap) return false
  return !isLatin(bare.substring(at, at + length)) || standsAlone(text, [from[at], to[at + length - 1]])
}

function standsAlone(text: string, [from, to]: Passage): boolean {
  return !latin.test(text[from - 1] ?? ' ') && !latin.test(text[to] ?? ' ')
}

/** Each name as it is written, with what stands instead; longer ones first. A single letter counts by itself only, a Latin name as whole words. */
export function replacedNames(text: string, names: readonly { text: string; standIn: string }[]): string {
  const found: { passage: Passage; standIn: string }[] = []
  for (const { text: name, standIn } of [...names].sort((a, b) => b.text.length - a.text.length))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const passage: Passage = [at, at + name.length]
      const isTaken = found.some((one) => one.passage[0] < passage[1] && passage[0] < one.passage[1])
      if (!isTaken && isWhole(text, name, passage)) found.push({ passage, standIn })
    }
  return replacedPassages(text, found)
}

function isWhole(text: string, name: string, [from, to]: Passage): boolean {
  const [before, after] = [text[from - 1] ?? ' ', text[to] ?? ' ']
  if ([...name].length < 2) return !named.test(before) && !named.test(after)
  return !(latin.test(name[0]) && latin.test(before)) && !(latin.test(name[name.length - 1]) && latin.test(after))
}

export function replacedPassages(text: string, found: readonly { passage: Passage; standIn: string }[]): string {
  let [shown, at] = ['', 0]
  for (const { passage, standIn } of [...found].sort((a, b) => a.passage[0] - b.passage[0])) {
    shown += text.slice(at, passage[0]) + standIn
    at = passage[1]
  }
  return shown + text.slice(at)
}
