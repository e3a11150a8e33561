// `Objective` beside `Key Result`, O beside KR: the objective stands in the rows of its key results, which are goals below it.
import type { Kind } from '../../kinds/shared/types'
import { headerKey } from '../../vocabulary/header-key'
import type { Candidate } from './candidates'
import type { Column } from './columns'

const objective =
  /^(?:o|objectives?|objective(?:name|title|content|description)?|目标|目标(?:名称|内容|描述)?(?:o)?|o(?:目标|名称|内容|描述)|公司目标|部门目标)$/
const keyResult =
  /^(?:krs?|keyresults?|keyresult(?:name|title|content|description)?|关键(?:结果|成果)(?:kr)?(?:描述|内容|名称)?|kr(?:关键结果|内容|描述|名称))$/
/** What is said of the objective and not of its key results. */
const ofObjective: readonly [field: string, name: RegExp][] = [
  ['objective_no', /^(?:o序号|o编号|o号|目标(?:编号|序号|号|id)|objective(?:no|id|number|code))$/],
  ['objective_progress', /^(?:o进度|o完成度|o完成率|目标进度|objectiveprogress)$/],
  ['objective_weight', /^(?:o权重|o占比|目标权重|objectiveweight)$/],
]

/** The columns of the pair, and the candidates that they leave to nothing else. */
export function objectivePair({ kind, fields }: Kind, columns: Column[], named: Candidate[]): Candidate[] {
  if (kind !== 'goal') return named
  const called = (pattern: RegExp) =>
    columns.filter(({ inherited, levels }) => !inherited && pattern.test(headerKey(levels.at(-1) ?? '').replace(/[()（）\s]/g, '')))
  // O1 and KR2 number what stands beside them.
  const [above, below] = [called(objective), called(keyResult)].map((found) => found.filter((column) => !areNumbers(column)))
  const apart = named.filter(
    ({ field }) => !ofObjective.some(([own]) => own === field) || named.some((other) => other.field === 'objective'),
  )
  if (above.length !== 1 || below.length !== 1) return apart
  const own = (field: string, { column, header }: Column): Candidate => ({
    field,
    column,
    type: fields[field],
    confidence: 0.98,
    reason: 'synonym',
    header,
    tier: 0,
    ambiguous: false,
  })
  const pair = [
    own('objective', above[0]),
    own('title', below[0]),
    ...ofObjective.flatMap(([field, pattern]) => {
      const [found] = [
        ...called(pattern).filter((column) => !areKeyResultNumbers(column)),
        ...(field === 'objective_no' ? columns.filter(areObjectiveNumbers) : []),
      ]
      return found ? [own(field, found)] : []
    }),
  ]
  const taken = new Set(pair.map(({ column }) => column))
  const weighed = columns.some(({ levels }) => keyResultWeight.test(headerKey(levels.at(-1) ?? '')))
  return [
    ...pair,
    ...named.filter(
      ({ column, field, header }) =>
        !taken.has(column) && field !== 'title' && !(weighed && field === 'weight' && !keyResultWeight.test(headerKey(header))),
    ),
  ]
}

/** What counts beside the weight of the objective. */
const keyResultWeight = /^(?:krs?|keyresult|关键(?:结果|成果))的?(?:权重|占比|weight)/

const areNumbers = (column: Column): boolean => areObjectiveNumbers(column) || all(column.values, /^KR\s*\d{1,2}(?:\.\d{1,2})?$/i)

/** O1, O2 … below 序号, of each objective once. */
const areObjectiveNumbers = ({ inherited, values }: Column): boolean => !inherited && all(values, /^O\s*\d{1,2}$/i)

/** KR1.1, KR1.2 … below 目标编号: the key result's own number. */
const areKeyResultNumbers = ({ values }: Column): boolean => all(values, /^KR/i)

function all(values: Column['values'], pattern: RegExp): boolean {
  const texts = values.filter((text): text is string => text !== null && text.trim() !== '')
  return texts.length > 0 && texts.every((text) => pattern.test(text.trim()))
}
