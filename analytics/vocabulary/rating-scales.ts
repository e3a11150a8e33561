// Scales of ratings as people describe them beside the numbers: how far they go, and which end is the best.
import { orderOf } from './rating-ladders'

export interface RatingScale {
  low?: number
  top?: number
  /** `unsaid`: its steps are named, and none of the names says which end is better. */
  best?: 'low' | 'high' | 'unsaid'
}

interface Step {
  figure: number
  name: string
  /** A sign stands between the two: 1月 names no step. */
  signed: boolean
}

const chinese = '零一二三四五六七八九十'
/** 5分制, 五分制, 5级制; 百分制. */
export function systemTop(text: string): string | undefined {
  if (/百分制/.test(text)) return '100'
  const [, figures, word] = /(?:^|[^\d])(?:(\d{1,3})|([三四五六七八九十]))\s*[分级点]制/.exec(text) ?? []
  return figures ?? (word ? String(chinese.indexOf(word)) : undefined)
}

const bad =
  /最(?:差|低|劣|弱)|较?差$|^差|不(?:合格|称职|及格|达标|胜任|符合|满意|同意|足)|(?:待|需)(?:改进|提升|提高)|(?:低于|未达|未满足)|unsatisfactory|\bpoor|worst|lowest|\blow\b|\bbelow|(?:does|do) not meet|unacceptable|needs? (?:improvement|development)|underperform|inadequate|\bfail|disagree|dissatisfied|\bnever\b|\brarely\b|\bweak|\bnot at all\b/i
const good =
  /最(?:好|优|高|佳|强)|卓越|杰出|优秀|较?优$|^优|(?:远超|超出|超越|超过)|非常|outstanding|excellent|exceptional|\bbest\b|highest|\bhigh\b|superior|\bexceed|strongly agree|very (?:good|satisfied)|\balways\b|\bstrong\b|\bfully\b|\bcompletely\b|great extent/i

const worth = (name: string): number => (bad.test(name) ? -1 : good.test(name) ? 1 : 0)

/** 5=卓越 4=优秀, `1 (high) to 5 (low)`, 1优-5差, `Outstanding (1), Poor (5)`: each figure with what it is called. */
export function stepsOf(text: string): Step[] {
  const said = text.normalize('NFKC').replace(/^[^\d:]*:(?=.*\d)/, '')
  const tokens = [...said.matchAll(/(?<!\d)(\d{1,3})(?!\d)(?=(\s*分?\s*(?:[=:(]|[-–—]\s*\p{L})|\s[a-z])|)|(\p{L}[\p{L}\s'’-]*)/giu)].map(
    ([, figure, sign, word]) => ({ figure, sign: sign !== undefined, name: word?.replace(/[\s-]+$/, '') }),
  )
  const behind = tokens[0]?.figure === undefined && tokens.at(-1)?.figure !== undefined
  return tokens.flatMap(({ figure, sign }, at) => {
    const name = tokens[behind ? at - 1 : at + 1]?.name
    return figure === undefined || name === undefined ? [] : [{ figure: Number(figure), name, signed: sign || behind }]
  })
}

/** Which end is better: what its steps are called, or their order in a usual one. */
function bestOf(steps: Step[], figures: number[]): RatingScale['best'] {
  const [low, top] = [Math.min(...figures), Math.max(...figures)]
  const middle = low === top ? 2 : (low + top) / 2
  const votes = new Set(steps.flatMap(({ figure, name }) => Math.sign((figure - middle) * worth(name)) || []))
  if (votes.size === 1) return votes.has(1) ? 'high' : 'low'
  const order = votes.size === 0 && steps.length > 1 ? orderOf(steps.map(({ name }) => name)) : undefined
  if (order === undefined) return steps.some(({ name }) => !isLink.test(name)) ? 'unsaid' : undefined
  const rising = steps.every(({ figure }, at) => at === 0 || Math.sign(figure - steps[at - 1].figure) === order)
  const falling = steps.every(({ figure }, at) => at === 0 || Math.sign(figure - steps[at - 1].figure) === -order)
  return rising ? 'low' : falling ? 'high' : 'unsaid'
}
/** Between two figures, or behind one, this says nothing of it. */
const isLink = /^(?:to|分|分制|级|到|至|points?|scale|and|or|和)$/i

const range = /(?:^|[^\d.])([01])\s*(?:分|\([^)]*\)|[优好高差低])?\s*(?:-|–|—|~|to|到|至)\s*(\d{1,3})(?![\d.])/i

/** What the bracket of a header says. */
export function scaleOfBracket(bracket: string): RatingScale | undefined {
  const text = bracket.normalize('NFKC')
  const steps = stepsOf(text)
  const [, low, top] = range.exec(text) ?? []
  const named = steps.filter(({ name }) => worth(name) !== 0)
  const figures = [...steps.map(({ figure }) => figure), ...[low, top].flatMap((figure) => (figure ? Number(figure) : []))]
  if (!figures.length || (!named.length && low === undefined)) return undefined
  const ends = low !== undefined || new Set(figures).size > 1
  return {
    ...(ends ? { low: Math.min(...figures), top: Math.max(...figures) } : {}),
    ...(named.length ? { best: bestOf(named, figures) } : {}),
  }
}

const ends = /(?<![\d.])([01])\s*[=:]\s*([^,;=]{2,40}?)\s*[,;]\s*(?:[^=]{0,20}?)(?<!\d)(\d{1,2})\s*[=:]\s*([^,;=–—-]{2,40})/
/** What a question says of its scale, where it says which end is better: `1 = not at all, 5 = fully - Sets clear priorities`. */
export function scaleOfEnds(question: string): RatingScale | undefined {
  const [, low, lowest, top, highest] = ends.exec(question.normalize('NFKC')) ?? []
  if (low === undefined || Number(top) <= Number(low) + 1) return undefined
  const best = Math.sign(worth(highest) - worth(lowest))
  return best === 0 ? undefined : { low: Number(low), top: Number(top), best: best > 0 ? 'high' : 'low' }
}

/** 5, 4, 3 … one after the other. */
const isLadder = (figures: number[]): boolean =>
  figures.length >= 3 && figures.every((figure, at) => at === 0 || Math.abs(figure - figures[at - 1]) === 1)

/** A line that names the steps of a scale: `Rating scale: 1 = Outstanding, 2 = …`, 说明：5=卓越 4=优秀 3=良好. */
export function scaleOfLegend(line: string): RatingScale | undefined {
  const text = line.normalize('NFKC')
  const called = /scale|评分|評分|标准|標準|准则|準則/i.test(text)
  const steps = stepsOf(text).filter(({ name, signed }) => signed && !isLink.test(name))
  const known = steps.filter(({ name }) => worth(name) !== 0).length
  const figures = steps.map(({ figure }) => figure)
  if (isLadder(figures) && (called || known > 1))
    return { low: Math.min(...figures), top: Math.max(...figures), best: bestOf(steps, figures) }
  if (!called && !/^\s*rat(?:ed|ings?)\b/i.test(text)) return undefined
  const [, low, top] = /(?:^|[^\d.])([01])\s*(?:分|\([^)]*\))?\s*(?:-|–|—|~|to|到|至)\s*(\d{1,3})(?![\d.])/i.exec(text) ?? []
  if (top === undefined) return undefined
  const ends = [Number(low), Number(top)]
  const best = bestOf(
    steps.filter(({ figure }) => ends.includes(figure)),
    ends,
  )
  return { low: ends[0], top: ends[1], ...(best === 'unsaid' ? {} : { best }) }
}
