// An expression over the fields of work records, as a dictionary writes it: `良品率 = 合格数量 / (合格数量 + 报废数量) × 100%`.
import { isUnit } from '../../vocabulary/units'
import { combine, isConstant, type Linear, type Quotient, quotient } from './linear'
import { fieldCalled, fieldIn, mayDiffer, type RecordField } from './record-fields'

export interface Formula {
  /** Numerator and denominator: every field stands for its sum, `constant` for itself. */
  value: Quotient
  /** Never more than a whole by what it says: the share of good pieces, a value written in percent. */
  share: boolean
  /** Ends with × 100 without a percent sign: 95 for 0.95. */
  points: boolean
}

const longest = 300
const added = /^\s*(?:sum|total|合计|求和|总和|汇总)\s*(?=\()/iu
const otherFunction = /(?:^|[^\p{L}])(?:avg|average|mean|max|min|count|median|平均|均值|最大|最小|中位数|计数)\s*\(/iu
const token = /\s*(?:(\d+(?:\.\d+)?)\s*(%?)|([\p{L}_][\p{L}\p{N}_]*(?:[ ]+[\p{L}_][\p{L}\p{N}_]*)*)|([-+*/()]))\s*/uy

/** One spelling of signs, without quotes and what stands around the expression. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[×✕]|(?<=[\s\d)])[xX](?=\s*[\d(])/g, '*')
    .replace(/÷/g, '/')
    .replace(/[[【{]/g, '(')
    .replace(/[\]】}]/g, ')')
    .replace(/[「」“”"'`]/g, '')
    .replace(/^\s*[-+*•·]\s*|[。;.]\s*$/g, '')
    .trim()

/** A hyphen may be part of a name: good-qty. */
const isName = (text: string): boolean => !/[()+*/=]/.test(plain(text)) && fieldCalled(text) !== undefined

/** The expression alone: what is worked out may be named in front of it, and its unit behind it. */
function expressionIn(text: string): string {
  const parts = plain(text).split(/[=:]/)
  return parts.length > 2 ? '' : (parts.at(-1) ?? '').trim()
}

class Reader {
  private at = 0
  private readonly called = new Map<RecordField, string>()
  /** A sign or a function was met: a field's name alone is none. */
  computes = false
  constructor(private readonly text: string) {}

  /** @throws NotOne */
  all(): Quotient {
    const value = this.sum()
    if (this.at < this.text.length) throw new NotOne()
    return value
  }

  private sum(): Quotient {
    let value = this.product()
    for (let sign = this.sign('+-'); sign; sign = this.sign('+-')) value = this.known(combine(value, sign, this.product()))
    return value
  }

  private product(): Quotient {
    let value = this.factor()
    for (let sign = this.sign('*/'); sign; sign = this.sign('*/')) value = this.known(combine(value, sign, this.factor()))
    return value
  }

  private factor(): Quotient {
    const minus = this.sign('-')
    if (minus) return this.known(combine(quotient({}), minus, this.factor()))
    const call = added.exec(this.text.slice(this.at))
    if (call) return this.added(call[0].length)
    const [, digits, percent, word, sign] = this.next() ?? []
    if (digits) return quotient({ constant: Number(digits) / (percent ? 100 : 1) })
    if (word) return quotient({ [this.field(word)]: 1 })
    if (sign !== '(') throw new NotOne()
    return this.closed()
  }

  /** What is added up has fields only. */
  private added(length: number): Quotient {
    this.at += length
    this.next()
    this.computes = true
    const value = this.closed()
    if (!isConstant(value.denominator) || value.numerator.constant || isConstant(value.numerator)) throw new NotOne()
    return value
  }

  private closed(): Quotient {
    const value = this.sum()
    if (this.next()?.[4] !== ')') throw new NotOne()
    return value
  }

  private field(word: string): RecordField {
    const field = fieldCalled(word)
    if (!field || mayDiffer(field, this.called.get(field) ?? word, word)) throw new NotOne()
    this.called.set(field, word)
    return field
  }

  private sign(signs: string): string | undefined {
    const before = this.at
    const sign = this.next()?.[4]
    if (sign && signs.includes(sign)) {
      this.computes = true
      return sign
    }
    this.at = before
    return undefined
  }

  private next(): RegExpExecArray | undefined {
    token.lastIndex = this.at
    const found = token.exec(this.text)
    if (found) this.at = token.lastIndex
    return found ?? undefined
  }

  private known(value: Quotient | undefined): Quotient {
    if (!value) throw new NotOne()
    return value
  }
}

class NotOne extends Error {}

const pieces: readonly string[] = ['quantity', 'good_qty', 'bad_qty', 'scrap_qty']

/** Good, bad and scrapped pieces are part of the quantity. */
function isPart({ numerator, denominator }: Quotient): boolean {
  const isOf = (side: Linear) => Object.keys(side).every((field) => pieces.includes(field))
  const covered = ([field, factor]: [string, number]) =>
    factor <= Math.max(denominator[field as RecordField] ?? 0, denominator.quantity ?? 0)
  const counts = Object.values(denominator).every((factor) => factor > 0)
  return isOf(numerator) && isOf(denominator) && counts && Object.entries(numerator).every(covered)
}

/** What a text says of how a value is computed; none where it is no expression over known fields, or reduces to no quotient of two sums of them. */
export function readFormula(text: string): Formula | undefined {
  if (text.length > longest || isName(text)) return undefined
  const bare = expressionIn(text)
  const named = bare.replace(/\(\s*%\s*\)$/, '').trim()
  const reader = new Reader(named)
  try {
    const value = reader.all()
    const sides = [value.numerator, value.denominator]
    if (!reader.computes || sides.every(isConstant) || isAlways(value)) return undefined
    const percent = bare.includes('%')
    const points = !percent && /\*\s*100$|^100\s*\*/.test(named)
    return { value, share: percent || (!points && isPart(value)), points }
  } catch (error) {
    if (error instanceof NotOne) return undefined
    throw error
  }
}

/** One field over itself is a name in two languages, or a mistake. */
const isAlways = ({ numerator, denominator }: Quotient): boolean => {
  const fields = [...new Set([...Object.keys(numerator), ...Object.keys(denominator)])] as (keyof Linear)[]
  const [first, ...others] = fields.map((field) => (numerator[field] ?? 0) / (denominator[field] ?? 0))
  return others.every((ratio) => ratio === first) && Number.isFinite(first)
}

const amount = /(?:[数量额率值时]|qty|quantity|total|count|hours?)$/i

/** Whether a text in the place of a field's name is more than one name: then it is computed as a whole or not at all, never by its first field. */
export function isExpression(text: string): boolean {
  if (isName(text)) return false
  const said = plain(text)
  if (otherFunction.test(said)) return true
  const formula = readFormula(text)
  if (formula) return !(isConstant(formula.value.denominator) && Object.keys(formula.value.numerator).length === 1 && added.test(said))
  const bare = said.replace(/^([^()+*/]*[\p{L}\p{N}])\s*\([^()]*\)$/u, '$1')
  if (/[\p{L}\p{N})%]\s*[+*]\s*[\p{L}\p{N}(]/u.test(bare)) return true
  const operands = bare.split(/[-/()]/).map((part) => part.trim())
  const names = operands.filter((part) => part !== '' && !isUnit(part))
  if (!/[^\s(]\s*[-/]\s*\S/.test(bare) || names.length < 2) return false
  const fields = names.map(fieldIn)
  if (fields.every((field) => field === fields[0])) return false
  return fields[0] !== undefined || names.some((name, at) => !fields[at] && amount.test(name))
}
