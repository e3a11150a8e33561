// What dictionaries call the fields of work records.
import { headerKey } from '../../vocabulary/header-key'
import { synonyms } from '../work_record/words'

const summed = ['quantity', 'good_qty', 'bad_qty', 'scrap_qty', 'hours', 'downtime', 'value'] as const

/** A field of a work record, or how many records there are. */
export type RecordField = (typeof summed)[number] | 'records'

/** Tried in their order, anywhere in a key: the way the name of one field is read. `1` is the record itself. */
const patterns: readonly (readonly [field: string, pattern: string])[] = [
  ['bad_qty', '不合格'],
  ['good_qty', '合格|良品|good|yield|accepted'],
  ['scrap_qty', '报废|scrap'],
  ['bad_qty', '不良|次品|返工|bad|defect|reject|rework'],
  ['downtime', '停机|故障时|downtime'],
  ['hours', '工时|时长|hour|timespent'],
  ['1', '^(1|计数|条数|记录数|笔数|count|rows?)$'],
  ['quantity', '^(数量|产量|报工数量|数|quantity|qty)|数量$|qty$'],
  ['value', '^(数值|值|完成值|指标值|value)$|金额|销售额|amount'],
]

/** Of a `case` in SQL: a key `k` to its field. */
export const fieldCases: string = patterns.map(([field, pattern]) => `when regexp_matches(k, '${pattern}') then '${field}'`).join('\n  ')

const matchers = patterns.map(([field, pattern]) => [field, new RegExp(pattern)] as const)

/** The field a text has the name of somewhere in it. */
export function fieldIn(text: string): string | undefined {
  const key = headerKey(text)
  return matchers.find(([, pattern]) => pattern.test(key))?.[0]
}

/** Beside the names of columns of work records. */
const further: Partial<Record<RecordField, string>> = {
  quantity: '产出数, 产出数量, 总产量',
  good_qty: '合格, 合格品, 合格量, 良品, 良品量, 合格产量, good, good units, accepted qty, yield quantity',
  bad_qty:
    '不良, 不良品, 不良品数, 不合格品, 次品, 次品数量, 返工, 返工数量, 返工量, bad, defective qty, rejected qty, rework qty, defect quantity',
  scrap_qty: '报废, 报废品, 报废品数, 报废量, 废品数量, scrap quantity, scrapped qty',
  hours: '时长, hour, work hour, time spent hours',
  downtime: '停机, 停机工时, 故障时间, downtime hours',
  value: '值, 完成值, amount',
  records:
    '记录数, 记录条数, 单数, 工单数, 工单数量, 单据数, 单据数量, 笔数, 条数, 计数, 行数, count, row count, rows, records, record count, number of records',
}

const keysOf = (words: string): string[] => words.split(',').map((word) => headerKey(word))

/** Whole words only. Names of columns used where nothing better is there (` | `) may mean something else. */
const wholeWords = new Map<string, RecordField>(
  ([...summed, 'records'] as const).flatMap((field) => {
    const columns = field === 'records' ? '' : `${field},${synonyms[field].split(' | ')[0]}`
    return keysOf(`${columns},${further[field] ?? ''}`).flatMap((key) => (key ? [[key, field] as const] : []))
  }),
)

export const fieldCalled = (word: string): RecordField | undefined => wholeWords.get(headerKey(word))

const alike: readonly RecordField[] = ['good_qty', 'scrap_qty', 'records']

/** Whether two words for one field may be two things: 标准工时 and 实际工时, 返工数 and 不良数; 合格数 and 合格数量 are one. */
export function mayDiffer(field: RecordField, one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => headerKey(word).replace(/(?:品?数?量|品?数|品|qty|quantity)$/, ''))
  return !alike.includes(field) && a !== b
}
