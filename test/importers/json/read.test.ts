import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonError, parseJson } from '../../../importers/json/parse'
import { openSource } from '../../../importers/read'
import { readSheet, writeFile } from '../csv/files'

async function sheets(content: unknown, name = 'x.json'): Promise<Record<string, { headers: string[]; rows: (string | null)[][] }>> {
  const reader = await openSource(writeFile(name, typeof content === 'string' ? content : JSON.stringify(content)))
  const found: Record<string, { headers: string[]; rows: (string | null)[][] }> = {}
  for (const sheet of reader.info.sheets) {
    const grid = await reader.preview(sheet.index, 10)
    const { rows } = await readSheet(reader, sheet.index)
    expect(rows.slice(0, 10).map(({ cells }) => cells)).toEqual(grid.rows.map(({ cells }) => cells.slice(0, rows[0].cells.length)))
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 1))
    found[sheet.name] = { headers: grid.headers!, rows: grid.rows.map(({ cells }) => cells) }
  }
  return found
}

const okr = {
  code: 0,
  msg: 'success',
  data: {
    period: '2026Q1',
    has_more: false,
    okr_list: [
      {
        id: 'okr1',
        user: { employee_no: 'E1', name: '张伟' },
        objectives: [
          {
            id: 'o1',
            content: '增长',
            key_results: [
              { id: 'kr1', content: 'A', actions: [{ id: 'n1', done: true }] },
              { id: 'kr2', content: 'B', actions: [] },
            ],
          },
          {
            id: 'o2',
            content: '质量',
            key_results: [
              {
                id: 'kr3',
                content: 'C',
                actions: [
                  { id: 'n2', done: false },
                  { id: 'n3', done: null },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
}

describe('record lists', () => {
  it('finds nested lists, keeps the keys of the records around them and counts over the whole document', async () => {
    const found = await sheets(okr)
    expect(Object.keys(found)).toEqual([
      'data.okr_list',
      'data.okr_list[].objectives',
      'data.okr_list[].objectives[].key_results',
      'data.okr_list[].objectives[].key_results[].actions',
    ])
    const results = found['data.okr_list[].objectives[].key_results']
    expect(results.headers).toEqual([
      'id',
      'content',
      'objectives[].id',
      'okr_list[].id',
      'okr_list[].user.employee_no',
      'okr_list[].user.name',
      'data.period',
    ])
    expect(results.rows).toEqual([
      ['kr1', 'A', 'o1', 'okr1', 'E1', '张伟', '2026Q1'],
      ['kr2', 'B', 'o1', 'okr1', 'E1', '张伟', '2026Q1'],
      ['kr3', 'C', 'o2', 'okr1', 'E1', '张伟', '2026Q1'],
    ])
    const actions = found['data.okr_list[].objectives[].key_results[].actions']
    expect(actions.headers.slice(0, 4)).toEqual(['id', 'done', 'key_results[].id', 'objectives[].id'])
    expect(actions.rows.map((row) => row.slice(0, 4))).toEqual([
      ['n1', 'TRUE', 'kr1', 'o1'],
      ['n2', 'FALSE', 'kr3', 'o2'],
      ['n3', null, 'kr3', 'o2'],
    ])
  })

  it('reads the cells of a collaboration suite', async () => {
    const found = await sheets({
      items: [
        {
          fields: {
            任务: [
              { type: 'text', text: '完成' },
              { type: 'text', text: '方案' },
            ],
            负责人: [
              { id: 'ou_1', name: '张伟' },
              { id: 'ou_2', name: '李娜' },
            ],
            日期: '1767225600000',
            标签: ['甲', '乙'],
            链接: { text: '文档', link: 'https://example.com/a' },
          },
          record_id: 'rec1',
        },
      ],
    })
    expect(found.items.headers).toEqual([
      'fields.任务',
      'fields.负责人',
      'fields.负责人.id',
      'fields.日期',
      'fields.标签',
      'fields.链接',
      'fields.链接.link',
      'record_id',
    ])
    expect(found.items.rows).toEqual([
      ['完成方案', '张伟、李娜', 'ou_1、ou_2', '1767225600000', '甲、乙', '文档', 'https://example.com/a', 'rec1'],
    ])
  })

  it('takes a top-level list and a single record', async () => {
    expect(await sheets([{ a: 1 }, { b: 'x' }])).toEqual({
      $: {
        headers: ['a', 'b'],
        rows: [
          ['1', null],
          [null, 'x'],
        ],
      },
    })
    expect(await sheets({ 工号: 'E1', 姓名: '张伟' })).toEqual({ $: { headers: ['工号', '姓名'], rows: [['E1', '张伟']] } })
    expect(Object.keys(await sheets([{ id: 1, parts: [{ n: 1, m: 2 }] }]))).toEqual(['$', '$[].parts'])
  })

  it('keeps long numbers and harmless keys as they are', async () => {
    const found = await sheets('\ufeff[{"id": 123456789012345678901, "__proto__": "x", "constructor": {"prototype": 1}}]')
    expect(found.$).toEqual({ headers: ['id', '__proto__', 'constructor.prototype'], rows: [['123456789012345678901', 'x', '1']] })
    await sheets('[{"id": 1, "__proto__": {"polluted": true}}]')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('bad documents', () => {
  it.each([
    ['{"a": [1, 2,, 3]}', 1, 13],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[{"a": "x\ny"}]', 1, 8],
    ['[{"a": 1}', 1, 10],
    ['{"a": 1} x', 1, 10],
    ['[01]', 1, 3],
  ])('names line and column: %j', async (text, line, column) => {
    await expect(openSource(writeFile('bad.json', text))).rejects.toMatchObject({ issue: { code: 'bad_json', facts: { line, column } } })
  })

  it('caps nesting', async () => {
    const deep = (n: number) => `${'[{"a":'.repeat(n)}1${'}]'.repeat(n)}`
    await expect(openSource(writeFile('deep.json', deep(33)))).rejects.toMatchObject({ issue: { code: 'too_deep' } })
    await expect(openSource(writeFile('deeper.json', '['.repeat(200_000)))).rejects.toMatchObject({ issue: { code: 'too_deep' } })
    expect((await openSource(writeFile('flat.json', deep(20)))).info.sheets).toHaveLength(20)
  })

  it('refuses a document without records', async () => {
    await expect(openSource(writeFile('none.json', '[]'))).rejects.toMatchObject({ issue: { code: 'sheet_empty' } })
    await expect(openSource(writeFile('zero.json', ''))).rejects.toMatchObject({ issue: { code: 'file_empty' } })
  })

  it('reads as text what only begins like JSON', async () => {
    const reader = await openSource(writeFile('brackets.csv', '[编号],[名称]\n1,甲\n'))
    expect(reader.info.kind).toBe('csv')
  })
})

it('parses what the built-in parser parses, and refuses what it refuses', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', '"', ',', '}', ']', '0', '\\', ' ', '\t', '-'),
      (text, at, change) => {
        const changed = change === '' ? text : text.slice(0, at % (text.length + 1)) + change + text.slice(at % (text.length + 1))
        let wanted: unknown
        try {
          wanted = JSON.parse(changed)
        } catch {
          expect(() => parseJson(changed, 64)).toThrow(JsonError)
          return
        }
        const found = JSON.stringify(parseJson(changed, 64))
        if (!/\d{16}|[\d.]{16}|e/i.test(changed)) expect(found).toBe(JSON.stringify(wanted))
      },
    ),
    { numRuns: 3000, seed: 11 },
  )
})

describe('one object a line', () => {
  const lines = ['{"id":"T1","hours":1.5}', '', '{"id":"T2","user":{"no":"001"},"big":12345678901234567890}\r', '{"id":"T3"}']

  it.each(['log.jsonl', 'log.ndjson', 'log.json', 'log.txt'])('is a list of records, whatever the ending (%s)', async (name) => {
    const [[, { headers, rows }]] = Object.entries(await sheets(lines.join('\n'), name))
    expect(headers).toEqual(['id', 'hours', 'user.no', 'big'])
    expect(rows).toEqual([
      ['T1', '1.5', null, null],
      ['T2', null, '001', '12345678901234567890'],
      ['T3', null, null, null],
    ])
  })

  it.each([
    ['cut off in a line', ['{"a":1}', '{"a":2}', '{"a":'], 3],
    ['something else in a line', ['{"a":1}', 'total: 2'], 2],
  ])('%s is said with its line', async (_, content, line) => {
    await expect(sheets(content.join('\n'), 'log.jsonl')).rejects.toMatchObject({ message: 'bad_json', issue: { row: line } })
  })
})

it('takes a list of nothing but which records are meant for a cell', async () => {
  const owner = { user_id: 'E1', open_id: 'ou_1' }
  const record = (id: string, aligned: unknown[]) => ({ id, content: '增长', aligning_objective_list: aligned })
  const found = await sheets({ objective_list: [record('o1', []), record('o2', [{ id: 'o1', okr_id: 'k1', owner }])] })
  expect(Object.keys(found)).toEqual(['objective_list'])
  expect(found.objective_list).toEqual({
    headers: ['id', 'content', 'aligning_objective_list'],
    rows: [
      ['o1', '增长', null],
      ['o2', '增长', 'o1'],
    ],
  })
})
