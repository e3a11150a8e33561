// Field lists of real systems, each header alone over values as they stand below it: what is personal goes, what only sounds like it stays.
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../../analytics/kinds/kinds'
import { synonymsOf } from '../../../../analytics/kinds/synonyms'
import { findPersonal } from '../../../../analytics/sources/personal/find'
import { headerFinding } from '../../../../analytics/sources/personal/header'
import { cardNumber, identityNumber } from '../../../support/personal-company'
import { headersOf, otherFields, personalFields, type Values } from './field-lists'

const rows = 12
const prefixes = ['138', '159', '186', '177', '199', '152', '130']
const words = ['已婚', '汉族', '良好', '待定', '其他']
const makers: Record<Values, (n: number) => string> = {
  mobile: (n) =>
    `${prefixes[n % prefixes.length]}${String(10_007 + n * 7_654_321)
      .padStart(8, '0')
      .slice(-8)}`,
  identity: (n) => identityNumber(n * 31),
  card: cardNumber,
  money: (n) => String(6000 + n * 750),
  date: (n) => `19${70 + n}-0${1 + (n % 9)}-1${n % 9}`,
  year: (n) => String(1970 + n),
  words: (n) => words[n % words.length],
  place: (n) => `浙江省杭州市西湖区文三路 ${90 + n} 号`,
  count: (n) => String(1200 + n * 37),
  share: (n) => `${80 + n}%`,
  level: (n) => `P${1 + (n % 9)}`,
  // The date and a running number: eleven digits that begin like a mobile number.
  record: (n) => `190${1 + (n % 9)}1${n % 9}${String(10_000 + n)}`,
}

function kindOf(header: string, values: Values): string | null {
  const cells = Array.from({ length: rows }, (_, n) => ({ row: n + 2, cells: [makers[values](n)] }))
  const grid = { rows: [{ row: 1, cells: [header] }, ...cells], merges: [], hiddenColumns: [], complete: true }
  const columns = [{ column: 0, header, levels: [header], hidden: false }]
  const look = { grid, layout: { headerRows: [1], firstDataRow: 2, columns, titleRows: [] }, indicators: new Set<string>() }
  return findPersonal(look, () => false)[0]?.kind ?? null
}

interface Field {
  header: string
  right: string | null
  found: string | null
}
const read = (values: Values, right: string | null, headers: string): Field[] =>
  headersOf(headers).map((header) => ({ header, right, found: kindOf(header, values) }))
const personal = personalFields.flatMap(([values, kind, headers]) => read(values, kind, headers))
const other = otherFields.flatMap(([values, headers]) => read(values, null, headers))
const wrong = (fields: Field[]) =>
  fields.filter(({ right, found }) => right !== found).map(({ header, right, found }) => `${header}: ${found} for ${right}`)

describe('field lists', () => {
  it('are long enough to tell', () => expect([personal.length > 250, other.length > 125]).toEqual([true, true]))

  it('lose every personal column, as the kind it is', () => expect(wrong(personal)).toEqual([]))

  it('keep every column that only sounds like one', () => expect(wrong(other)).toEqual([]))
})

it('no name of a field is personal, by whatever noun it ends', () => {
  const names = kinds.flatMap(({ kind }) => Object.values(synonymsOf(kind)).flatMap(({ strong, weak }) => [...strong, ...weak]))
  expect(names.length).toBeGreaterThan(1000)
  expect(names.filter((name) => headerFinding([name]))).toEqual([])
})
