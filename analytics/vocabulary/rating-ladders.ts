// Ratings in words and letters as companies order them, the best first. They say which is higher, not what it is worth: a person gives the points.
import { toSimplified } from './traditional'

const ladders = [
  ['S', 'A', 'B', 'C', 'D'],
  ['A', 'B', 'C', 'D', 'E'],
  ['A', 'B', 'C', 'D'],
  ['A', 'B', 'C'],
  ['S', 'A', 'B+', 'B', 'C', 'D'],
  ['S', 'A', 'B+', 'B', 'B-', 'C'],
  ['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D'],
  ['A+', 'A', 'B+', 'B', 'C', 'D'],
  ['甲', '乙', '丙', '丁'],
  ['卓越', '优秀', '良好', '合格', '待改进'],
  ['卓越', '优秀', '良好', '合格', '不合格'],
  ['优秀', '良好', '合格', '不合格'],
  ['优秀', '良好', '合格', '待改进', '不合格'],
  ['优秀', '良好', '中等', '及格', '不及格'],
  ['优秀', '良好', '一般', '较差'],
  ['优', '良', '中', '差'],
  ['杰出', '优秀', '良好', '合格', '待改进', '不合格'],
  ['优秀', '称职', '基本称职', '不称职'],
  ['远超预期', '超出预期', '符合预期', '低于预期', '远低于预期'],
  ['远超期望', '超出期望', '符合期望', '低于期望', '远低于期望'],
  ['超出预期', '符合预期', '低于预期'],
  ['超出预期', '达到预期', '部分达到预期', '未达到预期'],
  ['超出预期', '符合预期', '待改进', '不符合预期'],
  ['高', '中', '低'],
  ['outstanding', 'exceeds expectations', 'meets expectations', 'partially meets expectations', 'does not meet expectations'],
  ['outstanding', 'exceeds expectations', 'meets expectations', 'needs improvement', 'unsatisfactory'],
  ['far exceeds expectations', 'exceeds expectations', 'meets expectations', 'below expectations', 'far below expectations'],
  ['exceeds expectations', 'meets expectations', 'partially meets expectations', 'does not meet expectations'],
  ['exceeds expectations', 'meets expectations', 'needs improvement'],
  ['exceeds', 'meets', 'partially meets', 'below'],
  ['exceeds', 'meets', 'below'],
  ['excellent', 'good', 'satisfactory', 'needs improvement', 'poor'],
  ['excellent', 'good', 'fair', 'poor'],
  ['outstanding', 'strong', 'solid', 'developing', 'underperforming'],
  ['high', 'medium', 'low'],
]

const key = (text: string): string =>
  toSimplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s级等档类]+/g, '')
const keyed = ladders.map((ladder) => ladder.map(key))
const steps = new Set(keyed.flat())
/** Every step of every order, as `is_rating_step` compares them. */
export const ratingSteps = [...steps]

/** `4/5` for each word where one order knows them all, the shortest that does; a suggestion for whoever is asked. */
export function suggestedPoints(words: string[]): (string | null)[] {
  const keys = words.map(key)
  const [ladder] = keyed.filter((known) => keys.every((word) => known.includes(word))).sort((a, b) => a.length - b.length)
  return keys.map((word) => (ladder ? `${ladder.length - ladder.indexOf(word)}/${ladder.length}` : null))
}

/** 1: named from the best downwards, as a usual order has them; -1: upwards; undefined where no order has them all. */
export function orderOf(names: string[]): 1 | -1 | undefined {
  const keys = names.map(key)
  for (const ladder of keyed) {
    const places = keys.map((name) => ladder.findIndex((step) => step === name || (step.length > 3 && name.startsWith(step))))
    if (places.includes(-1)) continue
    if (places.every((place, at) => at === 0 || place > places[at - 1])) return 1
    if (places.every((place, at) => at === 0 || place < places[at - 1])) return -1
  }
  return undefined
}

/** Whether nearly all are steps of one usual order, at least two of them: whatever their column is called, it holds ratings. */
export function isLadder(words: string[]): boolean {
  const keys = words.map(key)
  // Most columns are of other words.
  if (keys.filter((word) => steps.has(word)).length < 0.8 * keys.length) return false
  return keyed.some((known) => {
    const own = keys.filter((word) => known.includes(word))
    return new Set(own).size > 1 && own.length >= 0.8 * keys.length
  })
}
