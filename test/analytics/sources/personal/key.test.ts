// A person's number that is an identity number: asked about, never stored and never passed over in silence.
import { expect, it } from 'vitest'
import { type RecogniseContext, recognise } from '../../../../analytics/sources/recognise/recognise'
import type { SourceInfo } from '../../../../importers/source/types'
import { identityNumber } from '../../../support/personal-company'

const info: SourceInfo = {
  file: '名册.csv',
  bytes: 1,
  kind: 'csv',
  reader: 'text',
  sheets: [{ index: 0, name: '名册', hidden: false }],
}
async function read(headers: string[], rows: (string | null)[][], context: RecogniseContext = {}) {
  const all = [headers, ...rows].map((cells, at) => ({ row: at + 1, cells }))
  const preview = async () => ({ rows: all, merges: [], hiddenColumns: [], complete: true })
  return (await recognise({ info, preview }, context))[0]
}
const records = [1, 2, 3].map((n) => [`R${n}`, identityNumber(n), '卜若川', '2026-01-05 08:00', '2026-01-05 09:00', String(n)])
const headers = ['工单号', '员工工号', '员工姓名', '开始时间', '结束时间', '报工数量']

it('waits with a question although people could be found by name', async () => {
  const { mapping, personal, grid } = await read(headers, records)
  expect(personal).toMatchObject([{ column: 1, kind: 'identity_number', kept: false }])
  expect(mapping?.certain).toBe(false)
  expect(mapping?.questions).toContainEqual({ code: 'personal_key', field: 'employee_no', columns: [1], headers: ['员工工号'] })
  expect(grid.rows.map(({ cells }) => cells[1])).toEqual(['员工工号', null, null, null])
})

it('is read as any number once it is kept, and mobile-like numbers are numbers', async () => {
  const kept = await read(headers, records, { keep: [{ header: '员工工号' }] })
  expect(kept.mapping?.certain).toBe(true)
  expect(kept.mapping?.fields.map(({ field }) => field)).toContain('employee_no')
  const mobiles = await read(
    headers,
    records.map((cells, n) => [cells[0], `1381234567${n}`, ...cells.slice(2)]),
  )
  expect([mobiles.personal, mobiles.mapping?.certain]).toEqual([[], true])
})

it('waits as well where the number is a telephone', async () => {
  const prefixes = ['138', '159', '186', '177', '199', '152', '130', '188']
  const people = prefixes.map((prefix, n) => [`R${n}`, `${prefix}${10_007 + n * 71}${n}12`.slice(0, 11), ...records[n % 3].slice(2)])
  const { mapping, personal } = await read(headers, people)
  expect(personal).toMatchObject([{ column: 1, kind: 'phone', kept: false }])
  expect(mapping?.questions).toContainEqual({ code: 'personal_key', field: 'employee_no', columns: [1], headers: ['员工工号'] })
})

it('is not asked about where another column has the number', async () => {
  const both = ['工单号', '工号', '身份证号', '员工姓名', '开始时间', '结束时间', '报工数量']
  const { mapping, personal } = await read(
    both,
    records.map(([no, id, ...rest], n) => [no, `E${n}`, id, ...rest]),
  )
  expect(personal.map(({ header }) => header)).toEqual(['身份证号'])
  expect(mapping?.certain).toBe(true)
})

it('says a department by the title without the number that stands beside it', async () => {
  const titled = await read(['部门：质量部13812345678'], [headers, ...records])
  expect(JSON.stringify(titled)).not.toContain('13812345678')
})
