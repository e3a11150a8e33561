// A mapping written down by a person: applied whole, certain, or refused with the place of its entry.
import { describe, expect, it } from 'vitest'
import { applyOverride, findOverride, type MappingOverride } from '../../../../analytics/sources/mapping/override'
import { findLayout } from '../../../../analytics/sources/table/layout'
import { ImportError } from '../../../../importers/source/errors'
import type { PreviewGrid } from '../../../../importers/source/types'

const grid = (...rows: (string | null)[][]): PreviewGrid => ({
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
  merges: [],
  hiddenColumns: [],
  complete: true,
})
const entry = (fields: MappingOverride['fields'], more: Partial<MappingOverride> = {}): MappingOverride => ({
  written: { file: 'map.yaml', line: 4 },
  file: 'a.xlsx',
  kind: 'employee',
  fields,
  ...more,
})
const names = { fileName: 'a.xlsx', sheetName: 'Sheet1' }
const odd = grid(
  ['代码', '叫什么', '哪个组', '哪天来的', '备注'],
  ['000101', '卜凡舟', '质量部', '2021-03-01', ''],
  ['000102', '向晚宁', '质量部', '2022-07-18', ''],
)
const apply = (given: MappingOverride, sheet = odd) => applyOverride(given, findLayout(sheet, () => false).layout ?? null, sheet, names)
const issueOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof ImportError) return error.issue
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a written mapping', () => {
  const full = { employee_no: '代码', employee_name: '叫什么', department: '哪个组', hire_date: '哪天来的' }

  it('makes a sheet of unknown words certain', () => {
    const { mapping, layout } = apply(entry(full))
    expect(mapping).toMatchObject({ kind: 'employee', certain: true, confidence: 1, questions: [], reasons: ['given'] })
    expect(mapping.fields.map(({ field, column, type }) => [field, column, type])).toEqual([
      ['employee_no', 0, 'id'],
      ['employee_name', 1, 'name'],
      ['department', 2, 'department'],
      ['hire_date', 3, 'date'],
    ])
    expect(layout.headerRows).toEqual([1])
  })

  it('takes a name from two columns and a department from one for each level', () => {
    const sheet = grid(['代码', '叫什么', '随谁', '大组', '小组', '哪天来的'], ['000101', '凡舟', '卜', '质量部', '检验组', '2021-03-01'])
    const partsOf = (name: string[]) =>
      apply(entry({ employee_no: '代码', employee_name: name, department: ['大组', '小组'] }), sheet).mapping.fields.map(
        ({ field, column, part }) => [field, column, part],
      )
    const named = (first: string, second: string) => [
      ['employee_no', 0, undefined],
      ['employee_name', 1, first],
      ['employee_name', 2, second],
      ['department', 3, undefined],
      ['department', 4, undefined],
    ]
    expect(partsOf(['叫什么', '随谁'])).toEqual(named('given', 'family'))
    expect(partsOf(['随谁', '叫什么'])).toEqual(named('family', 'given'))
  })

  it('leaves the rest to the words of the sheet', () => {
    const sheet = grid(['代码', '姓名', '部门', '入职日期', '职级'], ['000101', '卜凡舟', '质量部', '2021-03-01', 'P5'])
    const { mapping } = apply(entry({ employee_no: '代码' }), sheet)
    expect(mapping.fields.map(({ field }) => field)).toEqual(['employee_no', 'employee_name', 'department', 'hire_date', 'job_level'])
  })

  it('wins over what the words would say', () => {
    const sheet = grid(['工号', '旧工号', '姓名', '部门', '入职日期'], ['1', '000101', '卜凡舟', '质量部', '2021-03-01'])
    const { mapping } = apply(entry({ employee_no: '旧工号' }), sheet)
    expect(mapping.fields.filter(({ field }) => field === 'employee_no').map(({ column }) => column)).toEqual([1])
  })

  it('keeps months as columns beside the named ones', () => {
    const sheet = grid(['谁', '项目', '1月', '2月'], ['卜凡舟', '产量', '12', '13'], ['向晚宁', '产量', '9', '8'])
    const { mapping } = apply(entry({ employee_name: '谁', indicator_name: '项目' }, { kind: 'reported_value' }), sheet)
    expect(mapping.valueColumns.map(({ column, month }) => [column, month])).toEqual([
      [2, '1'],
      [3, '2'],
    ])
  })

  it('takes the row it is told to', () => {
    const sheet = grid(['1', '2', '3', '4'], ['代码', '叫什么', '哪个组', '哪天来的'], ['000101', '卜凡舟', '质量部', '2021-03-01'])
    const { layout } = apply(entry(full, { headerRow: 2 }), sheet)
    expect([layout.headerRows, layout.firstDataRow, layout.titleRows]).toEqual([[2], 3, [1]])
  })

  it('reads a header however it is spaced, and asks for the right one of two', () => {
    expect(apply(entry({ ...full, employee_no: ' 代 码 ' })).mapping.fields[0].column).toBe(0)
    const twice = grid(['代码', '代 码', '叫什么', '哪个组', '哪天来的'], ['1', '2', '卜凡舟', '质量部', '2021-03-01'])
    expect(apply(entry(full), twice).mapping.fields[0].column).toBe(0)
    expect(issueOf(() => apply(entry({ ...full, employee_no: '代-码' }), twice))).toMatchObject({ code: 'mapping_header', row: 4 })
  })

  it('refuses, with the entry’s line and the columns there are', () => {
    expect(issueOf(() => apply(entry({ ...full, department: '小组' })))).toEqual({
      code: 'mapping_header',
      file: 'map.yaml',
      sheet: 'Sheet1',
      row: 4,
      facts: { line: 4, source: 'a.xlsx', kind: 'employee', entry: '小组', choices: '代码、叫什么、哪个组、哪天来的、备注' },
    })
    expect(issueOf(() => apply(entry({ employee_no: '代码', employee_name: '叫什么' })))).toMatchObject({
      code: 'mapping_incomplete',
      facts: { line: 4, entry: 'department' },
    })
    expect(issueOf(() => apply(entry(full, { headerRow: 9 })))).toMatchObject({ code: 'mapping_header', facts: { entry: 'headerRow' } })
  })

  it('belongs to its sheet before its file', () => {
    const [whole, one] = [entry(full), entry(full, { sheet: 'Q1' })]
    expect(findOverride([whole, one], 'a.xlsx', 'Q1')).toBe(one)
    expect(findOverride([whole, one], 'a.xlsx', 'Q2')).toBe(whole)
    expect(findOverride([one], 'a.xlsx', 'Q2')).toBeUndefined()
    expect(findOverride([whole], 'b.xlsx', 'Q1')).toBeUndefined()
  })
})
