// Values of a JSON document as cell texts, including the composite cells that collaboration suites export.
import type { Json, JsonObject } from './parse'

const JOIN = '、'
const personKeys = new Set(['id', 'name', 'en_name', 'email', 'avatar_url', 'avatar', 'open_id', 'union_id', 'user_id', 'mobile'])
const textKeys = new Set(['text', 'type', 'link', 'mention_type', 'token', 'style'])

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isScalar(value: Json): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null
}

/** `[{text}, …]`: rich text in pieces. */
function isTextCell(value: Json): value is JsonObject {
  return isObject(value) && typeof value.text === 'string' && Object.keys(value).every((key) => textKeys.has(key))
}

/** `{id, name}`: a person as suites write them. */
function isPersonCell(value: Json): value is JsonObject {
  return isObject(value) && typeof value.name === 'string' && Object.keys(value).every((key) => personKeys.has(key))
}

const isIdName = (key: string): boolean => /(?:^|_)(?:id|uuid|key)$|Id$/.test(key)

/** `{id, okr_id, owner: {user_id}}`: which other record is meant, and nothing of it. */
function isReference(value: Json): value is JsonObject {
  const says = (key: string, said: Json | undefined) =>
    isIdName(key) || (isObject(said) && Object.keys(said).length > 0 && Object.keys(said).every(isIdName))
  return (
    isObject(value) && isScalar(value.id ?? []) && Object.keys(value).length > 1 && Object.keys(value).every((key) => says(key, value[key]))
  )
}

/** An array that is one cell and not a list of records. Only inside a record: elsewhere `[{id, name}]` is a list. */
export function isCellArray(value: Json[]): boolean {
  return value.every(isScalar) || value.every(isTextCell) || value.every(isPersonCell) || value.every(isReference)
}

function scalarText(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'string' ? (odataMoment(value) ?? value) : String(value)
}

/** `/Date(1767571200000)/` and `/Date(1767571200000+0000)/` of OData are milliseconds in UTC. */
function odataMoment(text: string): string | undefined {
  const moment = /^\/Date\((-?\d{1,14})(?:[+-]\d{4})?\)\/$/.exec(text)
  return moment ? `${new Date(Number(moment[1])).toISOString().slice(0, 19)}Z` : undefined
}

/** Hears of each cell of a record, in the record's order. */
export type OnCell = (name: string, text: string) => void

/** One record as (column name, text); nested objects get dotted names, lists of records inside it are left out. */
export function eachCell(record: JsonObject, onCell: OnCell, prefix = ''): void {
  for (const key of Object.keys(record)) {
    const value = record[key]
    const name = prefix + key
    if (isScalar(value)) onCell(name, scalarText(value))
    else if (Array.isArray(value)) {
      if (value.length > 0 && isCellArray(value)) arrayCells(value, name, onCell)
    } else if (isTextCell(value)) {
      onCell(name, String(value.text))
      if (typeof value.link === 'string') onCell(`${name}.link`, value.link)
    } else eachCell(value, onCell, `${name}.`)
  }
}

function arrayCells(value: Json[], name: string, onCell: OnCell): void {
  if (value.every(isScalar)) {
    const texts = value.map(scalarText).filter((text) => text !== '')
    onCell(name, texts.join(JOIN))
  } else if (value.every(isTextCell)) {
    onCell(name, value.map((piece) => piece.text).join(''))
  } else if (value.every(isPersonCell)) {
    onCell(name, value.map((person) => person.name).join(JOIN))
    const ids = value.map((person) => person.id ?? person.user_id ?? person.open_id ?? '').filter((id) => id !== '')
    if (ids.length > 0) onCell(`${name}.id`, ids.join(JOIN))
  } else onCell(name, value.map((reference) => scalarText((reference as JsonObject).id as string)).join(JOIN))
}
