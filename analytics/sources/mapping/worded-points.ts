// Points with their words in each cell, 5 - Outstanding beside 3 - Meets Expectations: the words say where the scale ends.
import type { Column } from './columns'

const worded = /^(\d)\s*[-–—:.、]\s*(\D.*)$/
/** What only the highest of five is called. */
const highest =
  /^(?:outstanding|exceptional|distinguished|role model|far exceeds|(?:greatly|significantly|substantially|consistently) exceeds|卓越|杰出|优异|远超|大幅超[出越])/i
const MOSTLY = 0.8
const POINTS = 5
/** So many points are met that the others go down from the highest. */
const MET = 3

/** The highest point of the columns together, where their words say that it is; undefined where they do not. */
export function topOfWords(columns: readonly Column[]): number | undefined {
  const words = new Map<number, string>()
  for (const { values } of columns) {
    const texts = values.flatMap((text) => (text?.trim() ? [text.normalize('NFKC').trim()] : []))
    const found = texts.flatMap((text) => {
      const [, point, word] = worded.exec(text) ?? []
      return point === undefined ? [] : [{ point: Number(point), word: word.toLowerCase() }]
    })
    if (found.length < MOSTLY * texts.length) continue
    for (const { point, word } of found) {
      if ((words.get(point) ?? word) !== word) return undefined
      words.set(point, word)
    }
  }
  const top = words.get(POINTS)
  return words.size >= MET && Math.max(...words.keys()) === POINTS && top !== undefined && highest.test(top) ? POINTS : undefined
}
