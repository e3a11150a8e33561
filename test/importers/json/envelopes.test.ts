import { expect, it } from 'vitest'
import { openSource } from '../../../importers/read'
import { readSheet, writeFile } from '../csv/files'

async function tables(content: unknown): Promise<Record<string, Record<string, string | null>[]>> {
  const reader = await openSource(writeFile('x.json', JSON.stringify(content)))
  const found: Record<string, Record<string, string | null>[]> = {}
  for (const sheet of reader.info.sheets) {
    const { headers = [] } = await reader.preview(sheet.index, 1)
    const { rows } = await readSheet(reader, sheet.index)
    found[sheet.name] = rows.map(({ cells }) => Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? null])))
  }
  return found
}

it('takes a record around a list for a row of its own, and links the list to it', async () => {
  const survey = {
    survey_id: 'S1',
    title: 'Q1',
    closed_on: '2026-03-31',
    responses: [
      { no: 'E1', score: 4 },
      { no: 'E2', score: 5 },
    ],
  }
  expect(await tables(survey)).toEqual({
    $: [{ survey_id: 'S1', title: 'Q1', closed_on: '2026-03-31' }],
    responses: [
      { no: 'E1', score: '4', survey_id: 'S1' },
      { no: 'E2', score: '5', survey_id: 'S1' },
    ],
  })
  expect(Object.keys(await tables({ data: survey }))).toEqual(['data', 'data.responses'])
})

it('takes what an interface says of its answer for no record', async () => {
  for (const around of [
    { code: 0, msg: 'success' },
    { startAt: 0, maxResults: 50, total: 2 },
    { request_id: 'r1', has_more: false },
    { period: '2026Q1', code: '0' },
  ])
    expect(Object.keys(await tables({ ...around, items: [{ a: 1, b: 2 }] }))).toEqual(['items'])
})

it('takes records of one shape under numbers for a table', async () => {
  const keyed = { E1: { name: 'Ann', score: 4 }, E2: { name: 'Bob', score: 5, note: 'x' } }
  const rows = [
    { key: 'E1', name: 'Ann', score: '4', note: null },
    { key: 'E2', name: 'Bob', score: '5', note: 'x' },
  ]
  expect(await tables(keyed)).toEqual({ $: rows })
  expect(await tables({ code: 0, data: keyed })).toEqual({ data: rows })
})

it('takes the parts of one record for no table', async () => {
  expect(Object.keys((await tables({ user: { name: 'Ann' }, manager: { name: 'Bob' } })).$[0])).toEqual(['user.name', 'manager.name'])
  expect(Object.keys((await tables({ q1: { plan: 1 }, q2: { result: 2 } })).$[0])).toEqual(['q1.plan', 'q2.result'])
  const inside = [{ id: 1, q1: { plan: 1 }, q2: { plan: 2 } }]
  expect(await tables(inside)).toEqual({ $: [{ id: '1', 'q1.plan': '1', 'q2.plan': '2' }] })
})

it('hands on no more than says whose an inner record is', async () => {
  const keys = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`part${n}_id`, `v${n}`]))
  const found = await tables([{ ...keys, inner: [{ a: 1, b: 2 }] }])
  expect(Object.keys(found['$[].inner'][0])).toHaveLength(66)
})

it('takes a list of texts or numbers for a table of one column', async () => {
  expect(await tables(['张三', 7])).toEqual({ $: [{ value: '张三' }, { value: '7' }] })
})
