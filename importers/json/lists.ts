// Record lists of a JSON document: every array of objects, wherever it stands, is one table named by its path.
import { flatten, isCellArray, isObject } from './cells'
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
 * cycles) in columns named after their list: `objectives[].id`. A document without any list is one record of its own.
 */
export function findRecordLists(root: Json, maxDepth: number): RecordList[] {
  const lists = new Map<string, Place[]>()
  walk(root, '', undefined, 0, { lists, maxDepth })
  if (lists.size === 0 && isObject(root) && Object.keys(root).length > 0) {
    lists.set('$', [{ record: root, prefix: '$.', envelope: false }])
  }
  return [...lists].map(([path, places]) => recordList(path, places))
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
    for (const element of value) {
      if (!isObject(element)) walk(element, `${list}[]`, parent, depth + 1, state)
      else walkObject(element, `${list}[]`, addRecord(element, list, parent, state), depth + 1, state)
    }
    return
  }
  const around: Place | undefined = insideRecord(parent)
    ? parent
    : { record: value, prefix: path === '' ? '' : `${path}.`, envelope: true, parent }
  walkObject(value, path, around, depth, state)
}

function walkObject(value: JsonObject, path: string, parent: Place | undefined, depth: number, state: Walk): void {
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'object' && child !== null) walk(child, path === '' ? key : `${path}.${key}`, parent, depth + 1, state)
  }
}

function insideRecord(place: Place | undefined): boolean {
  return place !== undefined && !place.envelope
}

function addRecord(record: JsonObject, path: string, parent: Place | undefined, state: Walk): Place {
  const place: Place = { record, prefix: `${lastName(path)}[].`, envelope: false, parent }
  const list = state.lists.get(path)
  if (list) list.push(place)
  else state.lists.set(path, [place])
  return place
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

const identifying = /(^|[._])(id|no|key|code|number|uuid)$|(Id|ID|No|Key|Code|Number)$|(编号|工号|编码|代码|ID)$/
const personal = /owner|user|employee|reviewee|assignee|负责人|责任人|执行人|姓名|员工|被评/i
const shared = /department|dept|部门|cycle|period|quarter|semester|周期|季度|考核期/i
const LONGEST_KEY = 80

/** What a record hands on to the records inside it, with what was handed on to it. An envelope (`code`, `msg`, `data`) hands on no numbers of its own. */
function handedOn(place: Place | undefined): [string, string][] {
  if (!place) return []
  if (place.handed) return place.handed
  const own = flatten(place.record)
    .filter(([name, text]) => text !== '' && text.length <= LONGEST_KEY && isHandedOn(name, place.envelope))
    .map(([name, text]): [string, string] => [place.prefix + name, text])
  place.handed = own.concat(handedOn(place.parent))
  return place.handed
}

function isHandedOn(name: string, envelope: boolean): boolean {
  if (shared.test(name)) return true
  return !envelope && (identifying.test(name) || personal.test(name))
}

function cellsOf(place: Place): [string, string][] {
  const own = flatten(place.record)
  const around = handedOn(place.parent)
  if (!around.length) return own
  const cells = own.concat(around)
  // An inner record's own name wins over an equal one from further out.
  return hasTwins(cells) ? [...new Map(cells.reverse())].reverse() : cells
}

function hasTwins(cells: [string, string][]): boolean {
  const names = new Set<string>()
  for (const [name] of cells) names.add(name)
  return names.size < cells.length
}

/** Lists of no more records keep their cells from the first look at them to the last. */
const KEPT_RECORDS = 20_000

function recordList(path: string, places: Place[]): RecordList {
  const index = new Map<string, number>()
  const kept: [string, string][][] = []
  for (const place of places) {
    const cells = cellsOf(place)
    if (places.length <= KEPT_RECORDS) kept.push(cells)
    for (const [name] of cells) if (!index.has(name)) index.set(name, index.size)
  }
  function* rows(): Generator<string[]> {
    for (const [at, place] of places.entries()) {
      const row = new Array<string>(index.size).fill('')
      for (const [name, text] of kept[at] ?? cellsOf(place)) row[index.get(name)!] = text
      yield row
    }
  }
  return { path, columns: [...index.keys()], count: places.length, rows }
}
