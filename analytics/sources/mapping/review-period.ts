// The period a list of reviews names in two columns, the same in every row: Review Period Start 01/01/2025, Review Period End 06/30/2025. When a form was
// completed says nothing of it.
import type { Column } from './columns'
import type { KindMatch } from './match'
import type { FieldMapping } from './types'
import { usedColumns } from './used-columns'

const kinds = new Set(['review', 'final_rating'])
const beginning =
  /^(?:review|appraisal|evaluation|performance|form) (?:period )?(?:start|begin|from)|^(?:考核|评估|评价|绩效)(?:周期|期间)?(?:开始|起始)(?:日期|时间|日)?$/i
const ending =
  /^(?:review|appraisal|evaluation|performance|form) (?:period )?(?:end|to|until)|^(?:考核|评估|评价|绩效)(?:周期|期间)?(?:结束|截止|终止)(?:日期|时间|日)?$/i

/** The constant `cycle`, as months: 2025年1月至2025年6月. */
export function periodOf(match: KindMatch, columns: Column[], constants: Record<string, string>): Record<string, string> {
  const { spec, fields } = match
  if (!kinds.has(spec.kind) || constants.cycle !== undefined) return {}
  const used = usedColumns(match)
  if (fields.some(({ field }) => field === 'cycle' || field === 'cycle_year')) return {}
  const said = (name: RegExp) => {
    const found = columns.filter(({ column, header }) => name.test(header.replaceAll('_', ' ').trim()) && !used.has(column))
    return found.length === 1 ? onlyText(found[0]) : undefined
  }
  const [first, last] = [said(beginning), said(ending)]
  const from = first && daysOf(first).find(({ day }) => day === 1)
  const until = last && daysOf(last).find(({ year, month, day }) => day === new Date(Date.UTC(year, month, 0)).getUTCDate())
  return from && until ? { cycle: `${from.year}年${from.month}月至${until.year}年${until.month}月` } : {}
}

/** The same where each row has its own: days of the period in two columns. */
export function periodColumns(match: KindMatch, columns: Column[]): FieldMapping[] {
  const { spec, fields } = match
  if (!kinds.has(spec.kind) || fields.some(({ field }) => field === 'cycle' || field === 'cycle_year')) return []
  const used = usedColumns(match)
  const called = (name: RegExp, field: string): FieldMapping[] =>
    columns
      .filter(({ column, header, inherited }) => !used.has(column) && !inherited && name.test(header.replaceAll('_', ' ').trim()))
      .filter((column) => onlyText(column) === undefined && column.values.some((text) => text && daysOf(text).length > 0))
      .map(({ column, header }) => ({ field, column, type: 'date', confidence: 0.9, reason: 'words', header }))
  const [first, last] = [called(beginning, 'cycle_from'), called(ending, 'cycle_until')]
  return first.length === 1 && last.length === 1 ? [...first, ...last] : []
}

function onlyText({ values }: Column): string | undefined {
  const texts = new Set(values.flatMap((text) => text?.trim() || []))
  return texts.size === 1 ? [...texts][0] : undefined
}

/** Every day a text may mean. */
function daysOf(text: string): { year: number; month: number; day: number }[] {
  const plain = text.normalize('NFKC')
  const iso = /^(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(plain)?.slice(1).map(Number)
  if (iso) return [{ year: iso[0], month: iso[1], day: iso[2] }]
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](20\d{2})/.exec(plain)?.slice(1).map(Number)
  if (!figures) return []
  const [a, b, year] = figures
  return [
    { year, month: a, day: b },
    { year, month: b, day: a },
  ].filter(({ month }) => month >= 1 && month <= 12)
}
