// `2025年下半年客户经理存款日均余额统计表`: beside people and columns of months the title says what is counted.
import { knownUnit } from '../../vocabulary/said-units'
import { namesMonth } from '../table/month-heading'
import type { Column } from './columns'
import { tellsActual } from './measure-rows'
import { isTotal } from './stated-time'
import { systemSaid } from './two-sides'
import { distinctShare, shapeShare } from './value-shape'

const MONTHS = 3
const PEOPLE = 3
const time =
  /^(?:20\d{2}[./年-]\d{1,2}月?\s*[-—~至到]+\s*(?:20\d{2}[./年-])?\d{1,2}月?|20\d{2}\s*年?度?|FY\s*\d{2,4})?\s*(?:第?[一二三四1-4]季度|[QH][1-4]|上半年|下半年|全年|\d{1,2}\s*月?份?\s*[-—~至到]\s*\d{1,2}\s*月份?)?\s*/i
const list = /(?:情况)?(?:统计|登记|汇总|明细|跟踪|记录|一览|台[账帳])*(?:月?报|月?報)?表?$/
/** 各校区新生缴费人数 is theirs. */
const ofEach = /^各\p{Script=Han}{0,3}?(?:部门|[区店司组厂队科室线院部])(?=\p{Script=Han}{3})/u
/** What it ends with is an amount of something: 学时, 日均余额, 签约户数. */
const amount = /(?:量|[余金差总]额|数|次|学时|工时|工日|时长|天数|收入|产值|回款|业绩|[^效概]率)$/
/** A column that would say it for each row. */
const saysWhat = /指标|项目|科目|类[别型]|名称|事项|内容|品[种类]|产品|任务|kpi|metric|measure|indicator|item|product|category/i

/** What the first title says is counted, where each row is somebody's or says which measure it is, and nothing else says it. */
export function seriesTitle(titles: string[], columns: Column[]): string | undefined {
  const measured = columns.filter(tellsActual)
  if (columns.some((column) => !measured.includes(column) && saysWhat.test(column.levels.at(-1) ?? ''))) return undefined
  if (haveTwoSides(columns)) return comparedTitle(titles[0] ?? '')
  const name = (titles[0] ?? '')
    .normalize('NFKC')
    .split(/[:：]/)[0]
    .replace(/\s+单位$/, '')
    .replace(/^.{0,12}[部科室组] /, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(time, '')
    .replace(ofEach, '')
    .replace(list, '')
    .trim()
  if (!amount.test(name) || !/^\p{Script=Han}{2,20}$/u.test(name)) return undefined
  if (columns.filter(({ levels }) => levels.some((level) => namesMonth(level))).length < MONTHS) return undefined
  return measured.length > 0 || columns.some(areEachOnes) ? name : undefined
}

/** 一季度回款（万元，含税）: what all its numbers are in. */
export function unitOfTitle(title: string): { unit?: string } {
  const first = /[（(]\s*([^，,；;、（()）]{1,6}?)\s*[，,；;）)]/.exec(title.normalize('NFKC'))?.[1]
  return first !== undefined && knownUnit(first) !== null ? { unit: first } : {}
}

const anyTime =
  /(?:20\d{2}\s*年?度?|FY\s*\d{2,4})|第?[一二三四1-4]季度|[QH][1-4]|[上下]半年|全年|\d{1,2}\s*月?份?\s*[-—~至到]\s*\d{1,2}\s*月份?|\d{1,2}\s*月份?/gi
const ofComparison =
  /[与和及同、]?(?:本人|员工|个人)?自报(?!.{0,2}[率])|[与和及同、]?(?:[A-Z][A-Z0-9]{1,5})?系统|[与和及同、]?[A-Z][A-Z0-9]{1,5}(?![a-z])|[核比]对.*$|对[账比照]?表?$|vs?\b.*$|[与和及、\s]+$/gi

/** 一季度入户拜访核对表（管家自报 VS 系统打卡）: what is compared. */
function comparedTitle(title: string): string | undefined {
  const plain = title
    .normalize('NFKC')
    .replace(/\([^()]*\)?/g, '')
    .split(/[:：]|\bvs\b/i)[0]
    .replace(anyTime, ' ')
    .replace(ofComparison, ' ')
    .trim()
  const name = (plain.split(/\s+/).at(-1) ?? '').replace(/^\p{Script=Han}{1,8}[部科室组](?=\p{Script=Han}{2})/u, '').replace(list, '')
  return /^\p{Script=Han}{2,8}(?:[/、]\p{Script=Han}{2,8})?$/u.test(name) ? name : undefined
}

const haveTwoSides = (columns: Column[]): boolean =>
  columns.some(({ levels }) => /自报|本人[填上]?报|self[- ]?reported/i.test(levels.at(-1) ?? '')) &&
  columns.some(({ levels }) => systemSaid(levels.at(-1) ?? '') !== undefined)

/** Names of people, everyone once. */
function areEachOnes({ inherited, values }: Column): boolean {
  const names = values.flatMap((text) => (text?.trim() && !isTotal(text) ? [text.replace(/[（(].*?[）)]/g, '')] : []))
  return !inherited && names.length >= PEOPLE && distinctShare(names) >= 0.9 && (shapeShare('name', names) ?? 0) >= 0.9
}
