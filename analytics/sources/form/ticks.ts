// Boxes to be ticked: `是□ 否☑`, `[x] yes  [ ] no`, ☐ 季度 | ☑ 年度.

const ticked = '☑☒■√✓✔✅'
const open = '□☐'
const box = new RegExp(`[${ticked}${open}]|\\[\\s*[xX√✓]?\\s*\\]|[（(]\\s*[√✓]?\\s*[)）]`, 'gu')
const isTicked = new RegExp(`[${ticked}xX]`, 'u')

interface Choice {
  /** What is chosen: the characters before it, and how many. */
  part: [before: number, length: number]
  isTicked: boolean
}

/** The choices of a text with a box for each; none where it has no box, or only marks something. */
export function choicesIn(text: string): Choice[] {
  const boxes = [...text.matchAll(box)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    is: isTicked.test(found[0]),
  }))
  if (boxes.length === 0) return []
  // 是□ 否☑: each box stands behind what it is of.
  const before = text.slice(0, boxes[0].start).trim() !== ''
  return boxes.flatMap(({ start, end, is }, at) => {
    const [from, to] = before ? [boxes[at - 1]?.end ?? 0, start] : [end, boxes[at + 1]?.start ?? text.length]
    const part = partOf(text, from, to)
    return part[1] > 0 ? [{ part, isTicked: is }] : []
  })
}

/** The one choice that is ticked; nothing where none is; undefined where these are no choices, or several are ticked. */
export function tickedIn(text: string): [number, number] | undefined {
  const choices = choicesIn(text)
  const chosen = choices.filter((choice) => choice.isTicked)
  if (choices.length === 0 || chosen.length > 1 || (choices.length === 1 && chosen.length === 0 && !/[□☐[]/.test(text))) return undefined
  return chosen[0]?.part ?? [0, 0]
}

/** In characters, as the database counts, without the blanks around it. */
export function partOf(text: string, from: number, to: number): [number, number] {
  const piece = text.slice(from, to)
  const start = from + (piece.length - piece.trimStart().length)
  return [[...text.slice(0, start)].length, [...piece.trim()].length]
}
