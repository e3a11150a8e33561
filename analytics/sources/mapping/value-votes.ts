// What the values of a column say it is, whatever it is called: words of a closed list, the only dates of a sheet, people and departments that are known.
import type { Kind } from '../../kinds/shared/types'
import { undecorated } from '../../vocabulary/header-key'
import { isMissing } from '../../vocabulary/missing-marks'
import type { Candidate } from './candidates'
import type { Column } from './columns'
import { toldColumns } from './defaulted-columns'
import { shapeShare } from './value-shape'

/** A vote yields to every column that is called so. */
const VOTE = 3
const CONFIDENCE = 0.85
const MOST = 0.8

/** Words that stand in columns of the field and hardly in any other. That a record does not count is never read from a column of another name. */
const words: Record<string, RegExp> = {
  aggregate:
    /^(sum|total|avg|average|mean|last|latest|count|ratio|rate|求和|合计|累计|平均|均值|平均值|最新|期末|末次|计数|条数|比率|比例|比值)$/i,
  direction:
    /^(越[高大多长]越[好优]|越[低小少短]越[好优]|[正反负逆]向(指标|型)?|望[大小目]|(成本|效益|极大|极小)型(指标)?|(higher|lower|larger|smaller)( is)? better|up|down|increase|decrease|maximi[sz]e|minimi[sz]e|[↑↓])$/i,
  finality: /^(初步|初版|初值|暂估|预估|快报|终版|终值|最终|正式|定稿|决算|preliminary|provisional|estimated?|flash|final|actual)$/i,
  relation:
    /^(自评|本人|自己|(直接|直属|隔级|虚线)?上级|(直接|直属)?(下级|下属)|平级|同级|同事|跨部门(同事)?|协作方|self|manager|peer|direct ?report|subordinate|upward|downward|stakeholder|skip[- ]?level|cross[- ]?(functional|department(al)?))$/i,
  status:
    /^(已?完成|进行中|未开始|未完成|未启动|已?关闭|处理中|待处理|已解决|open|closed|done|in progress|to ?do|resolved|completed|not started|on track|at risk|off track|behind|achieved)$/i,
  willingness:
    /^(非?自愿(评价|参与|填写|邀请)?|主动(邀请|参与|评价)?|自发|自选|可选|指定(评价|邀请)?|系统(指派|分配|指定)|指派|分配|强制|必选|必填|必评|voluntary|optional|assigned|mandatory|required|compulsory|involuntary)$/i,
}
/** One word throughout says as much where what is not said is taken for the usual case, and of a list of one indicator. */
const evenOne = new Set([words.willingness, words.aggregate, words.direction])

/** Texts that stand in the files as a person's number or name, or as a department. */
export interface KnownPeople {
  numbers: ReadonlySet<string>
  names: ReadonlySet<string>
  departments: ReadonlySet<string>
  /** Second names, in another language or of before. */
  otherNames?: ReadonlySet<string>
  /** By number and name of a person, the numbers and names of those the person reports to. */
  managers?: ReadonlyMap<string, ReadonlySet<string>>
}

interface Filled {
  texts: string[]
  different: Set<string>
  /** Whether the texts are words of a list, as far as it was asked for. */
  from: Map<RegExp, boolean>
}

/** Asked by every kind. */
const filled = new WeakMap<Column['values'], Filled>()

function filledOf({ values }: Column): Filled {
  const before = filled.get(values)
  if (before) return before
  const texts = values.flatMap((text) => (text === null || isMissing(text) ? [] : [text.trim()]))
  const found: Filled = { texts, different: new Set(texts), from: new Map() }
  filled.set(values, found)
  return found
}

/** The closed list a field's words are from. */
const wordsOf = ({ coded }: Kind, field: string): RegExp | undefined => words[field === 'aggregate' ? field : (coded?.[field] ?? '')]

/** Nearly all values are words of the field's list, and there is more than one of them. */
export function speaksOf(spec: Kind, field: string, column: Column): boolean {
  const list = wordsOf(spec, field)
  if (!list) return false
  const filled = filledOf(column)
  const found = filled.from.get(list) ?? areFrom(list, filled)
  filled.from.set(list, found)
  return found
}

function areFrom(list: RegExp, { texts, different }: Filled): boolean {
  if (different.size < (evenOne.has(list) ? 1 : 2) || different.size > 8) return false
  return texts.filter((text) => list.test(text.normalize('NFKC'))).length >= MOST * texts.length
}

/** A field whose list its values are not from, though another field's list has them: the column is that other one. */
export const speaksOfAnother = (spec: Kind, field: string, column: Column): boolean =>
  spec.fields[field] === 'text' &&
  (field === 'voluntary' ? ['relation'] : ['aggregate', 'voluntary', 'direction']).some(
    (other) => other !== field && other in spec.fields && speaksOf(spec, other, column),
  )

/** Candidates by content, for fields that no column is called. */
export function votes(spec: Kind, columns: Column[], named: Candidate[], people: KnownPeople | undefined): Candidate[] {
  const free = columns.filter(
    ({ column, inherited }) => !inherited && !named.some((candidate) => candidate.column === column && candidate.tier < VOTE),
  )
  const isOpen = (field: string) => field in spec.fields && !named.some((candidate) => candidate.field === field && candidate.tier < VOTE)
  const cast = (field: string, { column, header }: Column): Candidate => ({
    field,
    column,
    type: spec.fields[field],
    confidence: CONFIDENCE,
    reason: 'value_shape',
    header,
    tier: VOTE,
    ambiguous: false,
  })
  const coded = [...Object.keys(spec.coded ?? {}), 'aggregate']
    .filter(isOpen)
    .flatMap((field) =>
      columns
        .filter(
          (column) =>
            speaksOf(spec, field, column) &&
            (free.includes(column) || field === 'aggregate' || field === 'voluntary' || field === 'direction'),
        )
        .map((column) => cast(field, column)),
    )
  const field = dateWanted(spec, named)
  const dates = field === undefined ? [] : free.filter(isDates)
  const dated = field !== undefined && dates.length === 1 ? [cast(field, dates[0])] : []
  const known = people
    ? peopleVotes(spec, free, people, named)
        .filter(([name]) => isOpen(name))
        .map(([name, column]) => cast(name, column))
    : []
  const figures = isOpen('value') ? figuresBeside(spec, free, named).map((column) => cast('value', column)) : []
  const told = toldColumns(spec, columns, free, named)
    .filter(([name, column]) => isOpen(name) && !coded.some((one) => one.field === name || one.column === column.column))
    .map(([name, column]) => cast(name, column))
  return [...coded, ...dated, ...known, ...figures, ...told]
}

/** Names of a day that do not say of what: another day than the one sought has a name of its own. */
const anyDay =
  /^(啥|什么|何|哪|几).{0,2}(时候|时间|天|日|号)$|^(发生|业务|活动|记录|登记|填写|办理)?(日期|时间|日)$|^(activity|event|record|entry|log|work|the)?[\s_]*(date|day|time|when)$/i
const isDates = ({ header, values }: Column): boolean =>
  anyDay.test(undecorated(header)) && new Set(values).size >= 2 && (shapeShare('date', values) ?? 0) >= 0.95

/** When a row of the kind happened, where no column is called so: the field that comes first. */
function dateWanted(spec: Kind, named: Candidate[]): string | undefined {
  return named.some(({ field }) => spec.happened.includes(field)) ? undefined : spec.happened[0]
}

/** 班组报的数 beside indicators: the only figures there are what was reported, unless their name says that they are something else. */
function figuresBeside({ kind }: Kind, free: Column[], named: Candidate[]): Column[] {
  if (kind !== 'reported_value' || !named.some(({ field, tier }) => field === 'indicator_name' && tier < VOTE)) return []
  const figures = free.filter(({ values }) => (shapeShare('number', values) ?? 0) >= 0.95)
  return figures.filter(({ header }) => figures.length === 1 && aFigure.test(undecorated(header)) && !ofSomethingElse.test(header))
}
const aFigure = /(?:数值?|数字|数据|值|量)$|(?:^|[\s_-])(?:value|figure|number|amount|qty|quantity)s?$/i
const ofSomethingElse =
  /目标|计划|标准|权重|满分|上限|下限|基准|基线|门槛|预算|去年|同期|上[年月期]|差|偏|评分|得分|分值|分数|人数|次数|编|序|号|系统|核[定实算]|target|plan|weight|max|min|base|budget|prior|previous|last|score|system|index|row|no\b/i

/** Fields of the person a row is of, by columns of known numbers, names and departments; none where several columns are alike. */
function peopleVotes(spec: Kind, free: Column[], { numbers, names, departments }: KnownPeople, named: Candidate[]): [string, Column][] {
  const main = spec.persons[0]
  if (!main) return []
  const alone = (known: ReadonlySet<string>): Column[] => {
    const found = free.filter((column) => {
      const { texts, different } = filledOf(column)
      return different.size >= 2 && texts.filter((text) => known.has(text)).length >= MOST * texts.length
    })
    return found.length === 1 ? found : []
  }
  return [
    ...alone(numbers).map((column): [string, Column] => [numberOf(spec, column, named), column]),
    ...alone(names).map((column): [string, Column] => [main.name, column]),
    ...alone(departments).map((column): [string, Column] => [main.department ?? 'department', column]),
  ]
}

/** 对象 | 工号: a number behind a name is that person's, whoever the row is of. */
function numberOf({ persons }: Kind, { column }: Column, named: Candidate[]): string {
  const beside = persons.filter(({ no, name }) => {
    const isNamed = named.some((candidate) => candidate.field === name && candidate.tier < VOTE && candidate.column === column - 1)
    return isNamed && !named.some((candidate) => candidate.field === no && candidate.tier < VOTE)
  })
  return (beside[0] ?? persons[0]).no
}
