import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../../analytics/kinds/kinds'
import { departmentLevels } from '../../../../analytics/kinds/shared/words'
import { synonymsOf } from '../../../../analytics/kinds/synonyms'
import { fingerprint } from '../../../../analytics/sources/mapping/fingerprint'
import { proposeMapping } from '../../../../analytics/sources/mapping/propose'
import type { SheetMapping } from '../../../../analytics/sources/mapping/types'
import type { SheetLayout } from '../../../../analytics/sources/table/types'
import { thorough } from '../../../faults/support/tries'
import { compoundCases } from './compound-headers'
import { certainCases, type HeaderCase } from './headers'

function layoutOf(headers: string[], json = false): SheetLayout {
  const columns = headers.map((header, column) => ({
    column,
    header,
    hidden: false,
    levels: json ? [header] : header.split(' / ').map((level) => level.replace(/ #\d+$/, '')),
  }))
  return { headerRows: json ? [] : [1], firstDataRow: json ? 1 : 2, columns, titleRows: [] }
}

function propose(found: Partial<HeaderCase> & { columns: string[] }, json = false): SheetMapping | null {
  const headers = found.columns.map((column) => column.split('=')[0])
  const rows = (found.rows ?? []).map((row) => row.map((text) => (text === '' ? null : text)))
  const { fileName = 'file.xlsx', sheetName = 'Sheet1', titles = [], knownIndicators } = found
  return proposeMapping(layoutOf(headers, json), rows, { fileName, sheetName, titles, knownIndicators })
}

describe('real header rows', () => {
  it.each([...certainCases, ...compoundCases].map((found) => [found.name, found] as const))('%s', (_, found) => {
    const mapping = propose(found)!
    expect(mapping.kind).toBe(found.kind)
    // The code in a department's cells comes after the department.
    const named = Object.fromEntries(mapping.fields.reverse().map(({ header, field }) => [header, field]))
    const wanted = found.columns.flatMap((column) => (column.includes('=') ? [column.split('=')] : [])).filter(([, field]) => field !== '')
    expect(named).toMatchObject(Object.fromEntries(wanted))
    for (const column of found.columns.filter((text) => text.endsWith('='))) expect(named).not.toHaveProperty([column.slice(0, -1)])
    expect(mapping.valueColumns.map(({ month = '', indicator = '' }) => `${month}/${indicator}`)).toEqual(found.values ?? [])
    if (found.constants) expect(mapping.constants).toMatchObject(found.constants)
    expect({
      certain: mapping.certain,
      questions: mapping.questions.filter(({ code }) => code !== 'similar_header' && code !== 'two_columns_one_field'),
    }).toEqual({ certain: true, questions: [] })
    expect(mapping.confidence).toBeGreaterThan(0.8)
  })
})

describe('nested JSON lists', () => {
  const inherited = ['objectives[].id', 'okr_list[].user.employee_no', 'okr_list[].user.name', 'data.period']
  const tail = ['o1', 'E1', '张伟', '2026Q1']
  const fieldsOf = (mapping: SheetMapping | null) => Object.fromEntries(mapping!.fields.map(({ field, header }) => [field, header]))

  it('gives key results their objective as parent and its owner', () => {
    const columns = ['id', 'content', 'target', 'progress', ...inherited]
    const mapping = propose(
      { columns, rows: [['kr1', '缩短交付周期', '5', '80%', ...tail]], sheetName: 'data.okr_list[].objectives[].key_results' },
      true,
    )
    expect(mapping).toMatchObject({ kind: 'goal', certain: true })
    expect(fieldsOf(mapping)).toMatchObject({
      goal_no: 'id',
      title: 'content',
      parent_goal_no: 'objectives[].id',
      owner_no: 'okr_list[].user.employee_no',
      owner_name: 'okr_list[].user.name',
    })
  })

  it('gives action nodes the nearest goal', () => {
    const columns = ['id', 'title', 'due_at', 'done_at', 'key_results[].id', ...inherited]
    const mapping = propose(
      {
        columns,
        rows: [['n1', '走访', '2026-02-01', '', 'kr1', ...tail]],
        sheetName: 'data.okr_list[].objectives[].key_results[].actions',
      },
      true,
    )
    expect(mapping).toMatchObject({ kind: 'goal_action_node', questions: [], certain: true })
    expect(fieldsOf(mapping)).toMatchObject({
      node_no: 'id',
      goal_no: 'key_results[].id',
      due_at: 'due_at',
      owner_no: 'okr_list[].user.employee_no',
    })
  })
})

describe('what is not certain is asked', () => {
  const base = ['工单号', '操作工', '数量', '开工时间', '完工时间']
  const row = ['WO1', '张伟', '3', '2026-01-01 08:00', '2026-01-01 09:00']

  it('two columns for one field', () => {
    const mapping = propose({ columns: [...base, '完成时间'], rows: [[...row, '2026-01-02 09:00']] })!
    expect(mapping.certain).toBe(false)
    expect(mapping.questions).toContainEqual({
      code: 'two_columns_one_field',
      field: 'at_end',
      columns: [4, 5],
      headers: ['完工时间', '完成时间'],
    })
  })

  it('an empty twin yields to the filled column', () => {
    expect(propose({ columns: [...base, '完成时间'], rows: [[...row, '']] })!.certain).toBe(true)
  })

  it('a required field that is missing', () => {
    const mapping = propose({
      columns: ['目标名称', '所属部门', '目标值', '实际值', '权重', '截止日期'],
      rows: [['增长', '质量部', '5', '6', '10%', '2026-03-31']],
    })!
    expect(mapping).toMatchObject({ kind: 'goal', certain: false })
    expect(mapping.questions).toContainEqual({ code: 'required_field_missing', field: 'goal_no', columns: [], headers: [] })
  })

  it('a header that is only like a synonym', () => {
    const mapping = propose({ columns: [...base, '实录时间'], rows: [[...row, '2026-01-02']] })!
    expect(mapping.fields.map(({ field }) => field)).not.toContain('recorded_at')
    expect(mapping).toMatchObject({ certain: true })
  })

  it('columns of numbers nobody has named as indicators', () => {
    const columns = ['工号', '姓名', '月份', '神秘值', '另一个值']
    const rows = [['E1', '张伟', '2026-01', '5', '6']]
    const mapping = propose({ columns, rows })!
    expect(mapping).toMatchObject({ kind: 'reported_value', certain: false })
    expect(mapping.questions).toContainEqual({ code: 'ambiguous_header', field: 'value', columns: [3, 4], headers: ['神秘值', '另一个值'] })
    expect(propose({ columns, rows, knownIndicators: ['神秘值', '另一个值'] })!.certain).toBe(true)
  })

  it('values of the wrong shape rule a column out', () => {
    const bad = propose({
      columns: ['工单号', '操作工', '数量', '完工时间'],
      rows: [
        ['WO1', '张伟', '3', '下周'],
        ['WO2', '李娜', '4', '待排产'],
      ],
    })!
    expect(bad.certain).toBe(false)
    expect(bad.fields.map(({ field }) => field)).not.toContain('at_end')
  })

  it('only general words are no sheet at all', () => {
    expect(propose({ columns: ['编号', '名称', '状态', '备注'], rows: [['1', 'x', 'y', 'z']] })).toBeNull()
    expect(propose({ columns: ['代号', '甲项', '乙项'], rows: [['K1', '1', '2']] })).toBeNull()
  })

  it('a running number is no identifier', () => {
    const mapping = propose({
      columns: ['序号', '改进措施', '姓名', '交付物', '完成时限'],
      rows: [
        ['1', 'a', '张伟', 'x', '2026-01-01'],
        ['2', 'b', '李娜', 'y', '2026-01-02'],
        ['3', 'c', '王强', 'z', '2026-01-03'],
      ],
    })!
    expect(mapping).toMatchObject({ kind: 'action_item', certain: true })
    expect(mapping.fields.map(({ field }) => field)).not.toContain('action_no')
  })
})

it('speaks only of fields that the kinds have, and of all of them', () => {
  for (const { kind, fields } of kinds) expect(Object.keys(synonymsOf(kind)).sort()).toEqual(Object.keys(fields).sort())
})

it('never maps one column twice or two columns to one field', () => {
  const words = [
    ...new Set(kinds.flatMap(({ kind }) => Object.values(synonymsOf(kind)).flatMap(({ strong, weak }) => [...strong, ...weak]))),
  ]
  const levels = new Set(departmentLevels.flat())
  const cell = fc.constantFrom('E0001', '张伟', '2026-01-05', '12', '98%', '是', '一段比较长的说明文字', '', 'Q1')
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words, '1月', '2026-02', ''), { minLength: 1, maxLength: 14 }),
      fc.array(cell, { minLength: 28, maxLength: 28 }),
      (columns, cells) => {
        const mapping = propose({ columns, rows: [cells.slice(0, columns.length), cells.slice(14, 14 + columns.length)] })
        if (!mapping) return
        const used = [...mapping.fields.map(({ column }) => column), ...mapping.valueColumns.map(({ column }) => column)]
        expect(new Set(used).size).toBe(used.length)
        // The levels of a department's path are the one field that stands in several columns.
        const single = mapping.fields.filter(({ header }) => !levels.has(header.replace(/ #\d+$/, '')))
        expect(new Set(single.map(({ field }) => field)).size).toBe(single.length)
        const blocking = mapping.questions.some(({ code }) => code === 'required_field_missing' || code === 'unknown_kind')
        expect(mapping.certain && blocking).toBe(false)
      },
    ),
    { numRuns: thorough ? 1500 : 300, seed: 3 },
  )
})

it('recognises a template again next quarter, but not with other columns', () => {
  const first = fingerprint('xlsx', layoutOf(['工号', '姓 名', '2026年1月 / 产量', '2026年2月 / 产量']))
  expect(fingerprint('xls', layoutOf(['工号', '姓名', '2026年4月 / 产量', '2026年5月 / 产量']))).toBe(first)
  expect(fingerprint('xlsx', layoutOf(['姓名', '工号', '2026年1月 / 产量', '2026年2月 / 产量']))).not.toBe(first)
  expect(fingerprint('csv', layoutOf(['工号', '姓名', '2026年1月 / 产量', '2026年2月 / 产量']))).not.toBe(first)
})
