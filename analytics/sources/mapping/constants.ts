// What a sheet says once for all its rows: in its titles, its name, or the name of its file.
import { fiscalSaid } from '../../cycle/fiscal-words'
import { writeCycle, findCycle as writtenIn } from '../../cycle/written'
import { saysAnonymous } from '../../vocabulary/anonymous'
import { indicatorId } from '../../vocabulary/indicator-id'
import { legendOf } from './score-scale'
import { statedDay } from './stated-day'
import { statedPerson } from './stated-person'
import { statedMonth, statedYear } from './stated-time'
import { knownIndicatorIds } from './value-columns'
import type { KnownPeople } from './value-votes'

export interface MappingContext {
  /** Name of the file with its ending. */
  fileName: string
  sheetName: string
  /** Its file has further sheets. */
  otherSheets?: boolean
  /** JSON: the file has other lists than this one. */
  otherLists?: boolean
  /** Texts above the header, top to bottom. */
  titles: string[]
  /** Names of the indicators known so far. */
  knownIndicators?: string[]
  /** Texts of the sheet that are people and departments known so far. */
  knownPeople?: KnownPeople
}

/** What a department's name ends with; `科技`, `部分`, `处理` are other words. */
const unit = '(?:事业部|分公司|子公司|办公室|车间|中心|工厂|大区|部(?![分门长署件位品落属])|[科处](?![\\u4e00-\\u9fff]))'
const labelled =
  /(?:部门|所属部门|填报部门|填报单位|组织|科室|department|dept\.?|team)\s*[:：]\s*([^\s:：,，;；|()（）]+(?: (?:&|and) [^\s:：]+| [A-Z][a-z]+)*)/i
const named = new RegExp(`^((?:[A-Za-z0-9·]+)?[\\u4e00-\\u9fff]{1,12}?${unit}(?:[一二三四五六七八九十\\d]?(?:组|部|科))?)`)
/** 2026年第一季度生产部 */
const time = /^20\d{2}\s*年?度?\s*(?:第?[一二三四1-4]季度|[QqHh][1-4]|\d{1,2}(?:\s*[-~—至到]\s*\d{1,2})?月份?|上半年|下半年)?\s*/
const notDepartment = /^(?:各|本|全|某|该|请|由|填报|所属|上级|公司各|单位|部|全部|内部|外部|局部|干部)/

/** `cycle` as `2026Q1`. */
export function findCycle(text: string): string | undefined {
  const found = writtenIn(text)
  return found && writeCycle(found)
}

/** A department's name at the start of a text, or after `部门：`. */
export function findDepartment(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replace(time, '')
  const said = labelled.exec(plain)
  if (said) return said[1]
  const unitSaid = /单位\s*[:：]\s*([^\s:：,，;；|()（）]+)/.exec(plain)?.[1]
  if (unitSaid && named.test(unitSaid)) return unitSaid
  const found = named.exec(plain)
  if (!found || notDepartment.test(found[1]) || found[1].length < 2) return undefined
  return found[1]
}

const systems = [
  '飞书',
  '钉钉',
  '企业微信',
  '企微',
  '金蝶',
  '用友',
  '北森',
  '泛微',
  '纷享销客',
  '销售易',
  'jira',
  'gitlab',
  'github',
  'salesforce',
  'workday',
  'feishu',
  'lark',
  'dingtalk',
  'moodle',
  'servicenow',
]
const notSystem = new Set(
  'HR Q KPI OKR FY CSV XLS XLSX NEW COPY V NA EMEA APAC LATAM US UK EU CN HK TW IT RD PM RPT CS QA HC CEO VP PA TR'.split(' '),
)

/** The first word of a file name when it is a system's: `MES_工单.csv`, `飞书_OKR.json`. */
export function findSourceSystem(fileName: string): string | undefined {
  const [first] = stem(fileName).split(/[\s_\-—–.·()（）]+/)
  const known = systems.find((system) => first.toLowerCase().startsWith(system))
  if (known) return /^[a-z]/.test(known) ? first : known
  const capitals = /^[A-Z]{2,8}/.exec(first)?.[0]
  return capitals !== undefined && !notSystem.has(capitals) && !/^[A-Z]+[a-z]/.test(first) ? capitals : undefined
}

/** Where a sheet says what it is about. */
export const placesOf = ({ titles, sheetName, fileName }: MappingContext): string[] => [...titles, sheetName, stem(fileName)]

/** `18-一季度问卷` is the eighteenth file, not one of 2018. */
export const placeInFolder = /^\d{1,2}\s*[-_.、 ]\s*(?=\D)/

/** PA2001 is a table of SAP, not one of 2001. */
const ofSap = /(?<![A-Za-z])(?:PA|PB|HRP)\d{4}(?!\d)/g

/** All the constants that can be found. Titles speak first, then the sheet's name, then the file's. */
export function findConstants(context: MappingContext): Record<string, string> {
  const file = stem(context.fileName)
  const places = [...context.titles, context.sheetName, file]
  const words = [...context.titles, context.sheetName, ...file.split(/[_\s]+/)]
  const constants: Record<string, string> = {}
  put(constants, 'department', firstOf(words, findDepartment))
  put(
    constants,
    'cycle',
    firstOf(
      [...context.titles, ...[context.sheetName, file].map((name) => name.replace(placeInFolder, '').replace(ofSap, ' '))],
      findCycle,
    ),
  )
  putFiscalYear(constants, places)
  put(constants, 'unit', firstOf(context.titles, findUnit))
  putTime(constants, context, file)
  put(constants, 'as_of_date', statedDay({ ...context, fileName: file }))
  put(constants, 'source_system', findSourceSystem(context.fileName))
  putScale(constants, context.titles)
  put(constants, 'title', titleOf(context, file))
  const { no, name, reporter } = statedPerson(context.titles)
  put(constants, 'person_no', no)
  put(constants, 'person_name', name)
  put(constants, 'reporter_name', reporter)
  if (places.some(saysAnonymous)) constants.anonymous = '是'
  put(constants, 'indicator_name', indicatorIn(places, context.knownIndicators))
  return constants
}

/** Which end of the scale is better is no field of a kind; see `withScales`. */
function putScale(constants: Record<string, string>, titles: string[]): void {
  const scale = legendOf(titles)
  put(constants, 'score_max', scale?.top?.toString())
  if (scale?.best !== 'low') return
  constants.score_best = 'low'
  put(constants, 'score_low', scale.low?.toString())
}

/** What a list is called: goals that have no names of their own are called so. */
const titleOf = ({ titles, sheetName }: MappingContext, file: string): string =>
  titles[0] ?? (/^(sheet|工作表|page)\s*\d*$|^\$$/i.test(sheetName) ? file : sheetName)

/** `单位：万元`: the unit of all numbers. A title that names a department so is read by `findDepartment`. */
function findUnit(text: string): string | undefined {
  const found = /(?:^|[^\u4e00-\u9fff]|计量|金额|数量)单位\s*[:：]\s*([^\s:：,，;；、。|()（）\]】]{1,6})/.exec(
    text.normalize('NFKC').trim(),
  )
  return found &&
    !several.test(text.normalize('NFKC').trim()) &&
    !namedUnits.test(text.normalize('NFKC')) &&
    !eachItsUnit.test(text.normalize('NFKC')) &&
    findDepartment(found[1]) === undefined
    ? found[1]
    : undefined
}
/** 单位：万元，%: nobody says which column has which. */
const several = /单位\s*[:：]\s*[^\s:：,，;；、|()（）\]】]{1,6}\s*[,，、]\s*[^\s:：,，;；、|()（）\]】]{1,4}\s*(?:$|[)）\]】])/

/** 单位：整车 台；销售额 万元 */
const namedUnits = /单位\s*[:：]\s*[^\s:：,，;；、]{1,8}\s+[^\s:：,，;；、]{1,6}\s*[;；,，、]/

/** 单位：销售额万元；客流人次；毛利率% */
const eachItsUnit = /单位\s*[:：]\s*[^\s:：,，;；、]{3,10}\s*[;；]\s*[^\s:：,，;；、]{2,10}/

/** When the company's fiscal year begins, and what it is named after. */
function putFiscalYear(constants: Record<string, string>, places: string[]): void {
  const said = places.map(fiscalSaid)
  put(constants, 'fiscal_month', said.find(({ firstMonth }) => firstMonth !== undefined)?.firstMonth?.toString())
  put(constants, 'fiscal_named', said.find(({ named }) => named !== undefined)?.named)
}

/** Month and year of all rows. A year that stands nearer than the cycle, and is another one, takes its place. */
function putTime(constants: Record<string, string>, { titles, sheetName }: MappingContext, file: string): void {
  const own = firstOf([...titles, sheetName], findCycle)
  const near = statedYear(titles, sheetName, '')
  if (own === undefined && near !== undefined && !/^FY/.test(constants.cycle ?? '') && constants.cycle?.slice(0, 4) !== near)
    delete constants.cycle
  const year = near ?? statedYear([], '', file)
  if (constants.cycle === undefined) put(constants, 'year', year)
  // For a column that only says 第一季度.
  put(constants, 'cycle_year', year)
  const month = statedMonth(titles, sheetName, file)
  const bare = month !== undefined && !month.includes('-')
  put(constants, 'month', bare && year !== undefined ? `${year}-${month.padStart(2, '0')}` : month)
}

const eachItsOwn = /[^，,；;（(]{1,12}为[^，,；;]{2,20}[，,；;][^，,；;]{1,12}为/
/** The one known indicator that titles or names speak of. */
function indicatorIn(places: string[], knownIndicators: string[] | undefined): string | undefined {
  if (knownIndicatorIds(knownIndicators).size === 0) return undefined
  // 一队为移交台数，调试组为调试台数: each group of rows has its own.
  const text = indicatorId(places.filter((place) => !eachItsOwn.test(place)).join(' '))
  const found = (knownIndicators ?? []).filter((name) => indicatorId(name).length >= 2 && text.includes(indicatorId(name)))
  return found.length === 1 ? found[0] : undefined
}

function firstOf(texts: string[], read: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = read(text)
    if (found !== undefined) return found
  }
  return undefined
}

function put(constants: Record<string, string>, name: string, value: string | undefined): void {
  if (value !== undefined) constants[name] = value
}

/** A file's name without its folder and ending. */
export function stem(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  return name.replace(/\.[^.]+$/, '')
}
