// What stands around lists of records: the envelope of an interface says how the answer went, a record says what it is about.
import { isCellArray, isObject, isScalar } from './cells'
import type { Json, JsonObject } from './parse'

const aboutTheAnswer =
  /^(code|err_?(code|msg|message|no)?|error|msg|message|status|success|result|total|count|size|page\w*|per_?page|limit|offset|start_?at|max_?results|is_?last|has_?more|next\w*|prev\w*|cursor|expand|self|version|schema|(request|trace|log|req|batch|task)_?id|time_?stamp)$/i
const identifying = /(^|[._])(id|no|key|code|number|uuid)$|(Id|ID|No|Key|Code|Number)$|(编号|工号|编码|代码|ID)$/

/** An object around lists that is a record itself: it has a number of its own beside what it says. */
export function isRecordItself(value: JsonObject): boolean {
  const own = Object.keys(value).filter((key) => isScalar(value[key]) && value[key] !== null && !aboutTheAnswer.test(key))
  return own.length > 1 && own.some((key) => identifying.test(key))
}

/** A few records of one shape, each under its own number: `{"E1": {…}, "E2": {…}}`. Names of parts hold no digit. */
export function isKeyed(value: JsonObject): boolean {
  const keys = Object.keys(value)
  if (keys.length < 2 || !keys.every((key) => /\d/.test(key))) return false
  const first = value[keys[0]]
  if (!isObject(first)) return false
  const names = Object.keys(first)
  return names.length > 0 && keys.every((key) => isLike(value[key], names))
}

/** Half of the names at least are the same. */
function isLike(value: Json, names: string[]): boolean {
  if (!isObject(value)) return false
  const own = Object.keys(value)
  return own.filter((name) => names.includes(name)).length * 2 >= Math.max(names.length, own.length)
}

/** The name of the column with the numbers the records stand under. */
export const KEY = 'key'

/** A document that is one list of texts or numbers, as records of one column. */
export function listOfCells(root: Json): JsonObject[] | undefined {
  if (!Array.isArray(root) || !root.length || !isCellArray(root) || !root.every(isScalar)) return undefined
  return root.map((value) => Object.assign(Object.create(null), { value }) as JsonObject)
}
