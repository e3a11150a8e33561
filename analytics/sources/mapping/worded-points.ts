// Points with their words, in each cell (5 - Outstanding beside 3 - Meets Expectations) or in a column beside them: the words say where the scale ends.
import { isUnrated } from '../../vocabulary/unrated'
import type { Column } from './columns'

const worded = /^(\d)\s*[-–—:.、]\s*(\D.*)$/
/** What only the highest of five is called. */
const highest =
  /^(?:outstanding|exceptional|distinguished|role model|far exceeds|(?:greatly|significantly|substantially|consistently) exceeds|卓越|杰出|优异|远超|大幅超[出越])/i
const MOSTLY = 0.8
const POINTS = 5
/** So many points are met that the others go down from the highest. */
const MET = 3

type Words = Map<number, string>

/** The highest point of the columns together, where their words, or those of a column beside, say that it is; undefined where they do not. */
export function topOfWords(scored: readonly Column[], columns: readonly Column[] = scored): number | undefined {
  if (scored.some(({ values }) => values.some((text) => Number(text) > POINTS))) return undefined
  return topOf(inCells(scored)) ?? columns.flatMap((points) => (named.test(points.header) ? (topOf(beside(points, columns)) ?? []) : []))[0]
}

function topOf(words: Words | undefined): number | undefined {
  const top = words?.get(POINTS)
  return words && words.size >= MET && Math.max(...words.keys()) === POINTS && top !== undefined && highest.test(top) ? POINTS : undefined
}

/** Each point with its one word; undefined where one has several. */
function together(said: { point: number; word: string }[]): Words | undefined {
  const words: Words = new Map()
  for (const { point, word } of said) {
    if ((words.get(point) ?? word) !== word) return undefined
    words.set(point, word)
  }
  return words
}

function inCells(columns: readonly Column[]): Words | undefined {
  return together(
    columns.flatMap(({ values }) => {
      const texts = values.flatMap((text) => (text?.trim() ? [text.normalize('NFKC').trim()] : []))
      const found = texts.flatMap((text) => {
        const [, point, word] = worded.exec(text) ?? []
        return point === undefined ? [] : [{ point: Number(point), word: word.toLowerCase() }]
      })
      return found.length < MOSTLY * texts.length ? [] : found
    }),
  )
}

const named = /rating|score|评分|评级|得分|分数/i
const labelled = /label|description|\bdesc\b|等级|描述|说明/i

/** Numeric Rating beside Performance Rating Description: in every row the same word for the same point. */
function beside(points: Column, columns: readonly Column[]): Words | undefined {
  const isPoint = (text: string | null) => /^[1-5](?:\.0+)?$/.test(text?.trim() ?? '')
  const rows = points.values.flatMap((text, row) => (text?.trim() && !isUnrated(text) ? [row] : []))
  if (rows.length === 0 || !rows.every((row) => isPoint(points.values[row]))) return undefined
  const found = columns.flatMap((label) => {
    if (label === points || !labelled.test(label.header)) return []
    const said = rows.flatMap((row) => {
      const word = label.values[row]?.normalize('NFKC').trim().toLowerCase()
      return word && !/\d/.test(word) ? [{ point: Number(points.values[row]), word }] : []
    })
    return said.length === rows.length ? (together(said) ?? []) : []
  })
  return found[0]
}
