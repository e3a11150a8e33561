// Record lists of a JSON document: every array of objects, wherever it stands, is one table named by its path.
import { eachCell, isCellArray, isObject, type OnCell } from './cells'
import { isKeyed, isRecordItself, KEY, listOfCells } from './envelope'
import type { Json, JsonObject } from './parse'

/** A record and the records around it, innermost first by `parent`. */
interface Place {
  record: JsonObject
  /** What its inherited columns begin with: `objectives[].`; for an object around the lists its own path. */
  prefix: string
  envelope: boolean
  parent?: Place
  /** What it hands on to the records inside it, its own first; see `handedOn`. */
  handed?: [string, string][]
}

export interface RecordList {
  /** `data.okr_list[].objectives`; `$` for the document itself. */
  path: string
  columns: string[]
  count: number
  /** The records in document order, as cell texts by column; `''` is an empty cell. */
  rows(): Iterable<string[]>
}

/** Nesting deeper than the cap. */
export class TooDeep extends Error {
  constructor(readonly depth: number) {
    super('nested too deeply')
  }
}

/**
 * Finds all record lists, outermost first. A record inherits what identifies the records around it (ids, numbers, owners, departments,
 * cycles) in columns named after their list: `objectives[].id`. An object around lists that has a number of its own is a record too, and so is a
 * document without any list. Records of one shape under numbers (`{"E1": {…}, "E2": {…}}`) are a list, and so are plain texts.
 */
export function findRecordLists(root: Json, maxDepth: number): RecordList[] {
  const lists = new Map<string, Place[]>()
  walk(listOfCells(root) ?? root, '', undefined, 0, { lists, maxDepth })
  if (lists.size === 0 && isObject(root) && Object.keys(root).length > 0) {
    lists.set('$', [{ record: root, prefix: '$.', envelope: false }])
  }
  const names: Names = new Map()
  return [...lists].map(([path, places]) => recordList(path, places, names))
}

interface Walk {
  lists: Map<string, Place[]>
  maxDepth: number
}

function walk(value: Json, path: string, parent: Place | undefined, depth: number, state: Walk): void {
  if (typeof value !== 'object' || value === null) return
  if (depth >= state.maxDepth) throw new TooDeep(depth + 1)
  if (Array.isArray(value)) {
    if (insideRecord(parent) && isCellArray(value)) return
    const list = path === '' ? '$' : path
    const inside = `${list}[]`
    const prefix = `${lastName(inside)}.`
    for (const element of value) {
      if (!isObject(element)) walk(element, inside, parent, depth + 1, state)
      else walkObject(element, inside, addRecord({ record: element, prefix, envelope: false, parent }, list, state), depth + 1, state)
    }
    return
  }
  if (insideRecord(parent)) {
    walkObject(value, path, parent, depth, state)
    return
  }
  if (isKeyed(value)) {
    walk(keyedRecords(value), path, parent, depth, state)
    return
  }
  const prefix = path === '' ? '' : `${path}.`
  const listed = isRecordItself(value) && holdsLists(value)
  const around: Place = { record: value, prefix, envelope: !listed, parent }
  if (listed) addRecord(around, path === '' ? '$' : path, state)
  walkObject(value, path, around, depth, state)
}

const keyedRecords = (value: JsonObject): Json[] =>
  Object.keys(value).map((key) => Object.assign(Object.create(null), { [KEY]: key }, value[key]) as JsonObject)

/** Somewhere inside it are records, to which it would otherwise only hand on what it is called. */
function holdsLists(value: Json): boolean {
  if (Array.isArray(value)) return !isCellArray(value) && value.some((element) => isObject(element))
  return isObject(value) && Object.values(value).some(holdsLists)
}

function walkObject(value: JsonObject, path: string, parent: Place | undefined, depth: number, state: Walk): void {
  for (const key of Object.keys(value)) {
    const child = value[key]
    if (typeof child === 'object' && child !== null) walk(child, path === '' ? key : `${path}.${key}`, parent, depth + 1, state)
  }
}

function insideRecord(place: Place | undefined): boolean {
  return place !== undefined && !place.envelope
}

function addRecord(place: Place, path: string, { lists }: Walk): Place {
  const list = lists.get(path)
  if (list) list.push(place)
  else lists.set(path, [place])
  return place
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

const identifying = /(^|[._])(id|no|key|code|number|uuid)$|(Id|ID|No|Key|Code|Number)$|(编号|工号|编码|代码|ID)$/
const personal = /owner|user|employee|reviewee|assignee|负责人|责任人|执行人|姓名|员工|被评/i
const shared = /department|dept|部门|cycle|period|quarter|semester|周期|季度|考核期/i
const LONGEST_KEY = 80
/** What says whose a record is needs no more columns; each stands in every inner record again. */
const MOST_HANDED_ON = 64

/** Names of cells asked about before, those of envelopes apart: few, and on every record. `true`: handed on. */
type Names = Map<string, boolean>

/** What a record hands on to the records inside it, with what was handed on to it. An envelope (`code`, `msg`, `data`) hands on no numbers of its own. */
function handedOn(place: Place | undefined, names: Names): [string, string][] {
  if (!place) return []
  if (place.handed) return place.handed
  const handed: [string, string][] = []
  eachCell(place.record, (name, text) => {
    if (text !== '' && text.length <= LONGEST_KEY && isHandedOn(name, place.envelope, names)) handed.push([place.prefix + name, text])
  })
  place.handed = handed.concat(handedOn(place.parent, names)).slice(0, MOST_HANDED_ON)
  return place.handed
}

function isHandedOn(name: string, envelope: boolean, names: Names): boolean {
  const key = `${envelope ? 'envelope' : 'record'} ${name}`
  let handed = names.get(key)
  if (handed === undefined) {
    handed = shared.test(name) || (!envelope && (identifying.test(name) || personal.test(name)))
    names.set(key, handed)
  }
  return handed
}

/** Lists of no more records keep their cells from the first look at them to the last. */
const KEPT_RECORDS = 20_000

function recordList(path: string, places: Place[], names: Names): RecordList {
  const index = new Map<string, number>()
  const kept: string[][] = []
  for (const place of places) {
    const row = rowOf(place, index, names)
    if (places.length <= KEPT_RECORDS) kept.push(row)
  }
  function* rows(): Generator<string[]> {
    for (const [at, place] of places.entries()) {
      const row = kept[at] ?? rowOf(place, index, names)
      yield Array.from(index.values(), (column) => row[column] ?? '')
    }
  }
  return { path, columns: [...index.keys()], count: places.length, rows }
}

/** The cells of a record and what the records around it hand on, by column; new names get the next columns. */
function rowOf(place: Place, index: Map<string, number>, names: Names): string[] {
  const row: string[] = []
  // An inner record's own name wins over an equal one from further out, which comes later.
  const put: OnCell = (name, text) => {
    const known = index.get(name)
    const column = known ?? index.size
    if (known === undefined) index.set(name, column)
    row[column] ??= text
  }
  eachCell(place.record, put)
  for (const [name, text] of handedOn(place.parent, names)) put(name, text)
  return row
}
