// Headers, titles and names of a company the importers were not made with.
import { describe, expect, it } from 'vitest'
import { isKnownKey } from '../../../../analytics/kinds/synonyms'
import type { SheetMapping } from '../../../../analytics/sources/mapping/types'
import { findLayout } from '../../../../analytics/sources/table/layout'
import { bilingualParts, headerKey } from '../../../../analytics/vocabulary/header-key'
import { propose, type Sheet } from './proposal'

const fieldsOf = ({ fields }: SheetMapping) => Object.fromEntries(fields.map(({ header, field }) => [header, field]))
const valuesOf = ({ valueColumns }: SheetMapping) => valueColumns.map(({ month = '', indicator = '' }) => `${month}/${indicator}`)
const people = [
  ['001001', '姜雪'],
  ['001002', '方俊'],
]
const sheet = (more: string[], cells: string[], rest: Partial<Sheet> = {}) =>
  propose({ columns: ['工号', '姓名', ...more], rows: people.map((row) => [...row, ...cells]), ...rest })

describe('levels of a department', () => {
  const roster = (levels: string[]) =>
    propose({
      columns: ['人员编码', '人员姓名', ...levels, '入职日期'],
      rows: people.map((row) => [...row, ...levels.map((_, i) => `部${i}`), '2020-01-01']),
    })

  it('beside each other are one path', () => {
    const found = roster(['组织信息 / 一级部门', '组织信息 / 二级部门'])
    expect(found.certain).toBe(true)
    expect(found.fields.filter(({ field }) => field === 'department').map(({ column }) => column)).toEqual([2, 3])
  })
  it('are asked about where one is missing or they stand the other way round', () => {
    for (const levels of [
      ['一级部门', '三级部门'],
      ['二级部门', '一级部门'],
    ])
      expect(roster(levels).questions).toContainEqual(expect.objectContaining({ code: 'two_columns_one_field', field: 'department' }))
  })
  it('yield to a column that names the department', () => {
    const found = roster(['一级部门', '所属部门'])
    expect(found.fields.filter(({ field }) => field === 'department').map(({ header }) => header)).toEqual(['所属部门'])
  })
})

describe('columns of values', () => {
  it.each([
    [
      ['1月', '2月', '3月', 'Q1'],
      ['1/', '2/', '3/'],
    ],
    [
      ['1月', '2月', '3月', '第一季度'],
      ['1/', '2/', '3/'],
    ],
    [
      ['产量 / 1月', '产量 / 2月', '产量 / 一季度合计'],
      ['1/产量', '2/产量'],
    ],
    [
      ['1月 / 产量(件)', '1月 / 合格率', '一季度合计 / 产量(件)', '一季度合计 / 合格率'],
      ['1/产量', '1/合格率'],
    ],
    [
      ['2025年 / 1月', '2026年 / 1月'],
      ['2025-01/', '2026-01/'],
    ],
    [
      ['产量 / 2026年 / 1月', '产量 / 2026年 / 2月', '产量 / 2026年 / Q1'],
      ['2026-01/产量', '2026-02/产量'],
    ],
    [
      ['一季度 / 1月', '一季度 / 2月'],
      ['1/', '2/'],
    ],
    [
      ['1月 / 本月', '1月 / 累计', '2月 / 本月', '2月 / 同比'],
      ['1/', '2/'],
    ],
    [
      ['Jan', 'Feb', 'Mar', 'Q1 Total', 'YTD'],
      ['1/', '2/', '3/'],
    ],
    [
      ['2025年1月', '2026年1月', '去年2月', '今年2月', '增长率'],
      ['2025-01/', '2026-01/', '2026-02/'],
    ],
  ])('%j', (columns, expected) =>
    expect(
      valuesOf(
        sheet(
          columns,
          columns.map(() => '3'),
          { knownIndicators: ['产量', '合格率'] },
        ),
      ),
    ).toEqual(expected),
  )

  it('a target beside an actual value is no rival', () => {
    const found = sheet(['考核月份', 'KPI名称', '目标值', '本月达成'], ['202601', '设备完好率', '95%', '97%'])
    expect(found.certain).toBe(true)
    expect(fieldsOf(found)).toMatchObject({ 本月达成: 'value', KPI名称: 'indicator_name' })
  })
})

describe('two scripts', () => {
  it.each([
    ['姓名 Name', ['姓名', 'Name']],
    ['Staff ID / 工号', ['Staff ID', '工号']],
    ['部门(Department)', ['部门', 'Department']],
    ['KPI名称', []],
    ['1月 Jan', []],
  ])('%s → %j', (text, parts) => expect(bilingualParts(text)).toEqual(parts))

  it('name one field', () => {
    const found = propose({
      columns: ['Staff ID 工号', '姓名 Name', '部门 Dept', '入职日期 Join Date'],
      rows: people.map((row) => [...row, '东区', '2020-01-01']),
    })
    expect(found.certain).toBe(true)
    expect(Object.values(fieldsOf(found))).toEqual(['employee_no', 'employee_name', 'department', 'hire_date'])
  })
})

describe('a row of units below the header', () => {
  const lay = (units: (string | null)[]) =>
    findLayout(
      {
        rows: [
          { row: 1, cells: ['工号', '姓名', '销售额', '处理时长'] },
          { row: 2, cells: units },
          { row: 3, cells: ['001001', '姜雪', '300000', '90'] },
        ],
        merges: [],
        hiddenColumns: [],
        complete: true,
      },
      (text) => isKnownKey(headerKey(text)),
    ).layout!

  it.each([
    [
      [null, null, '(元)', '（分钟）'],
      ['销售额(元)', '处理时长(分钟)'],
    ],
    [
      [null, null, '万元', '小时'],
      ['销售额(万元)', '处理时长(小时)'],
    ],
    [
      ['-', '-', '单位：元', '/'],
      ['销售额(元)', '处理时长'],
    ],
  ])('%j', (units, names) => {
    const layout = lay(units)
    expect(layout.headerRows).toEqual([1, 2])
    expect(layout.columns.slice(2).map(({ header }) => header)).toEqual(names)
  })
  it('is no row of names', () => expect(lay(['001000', '个', '件', '1']).headerRows).toEqual([1]))
})

describe('words of other departments', () => {
  it.each([
    [
      'work_record',
      ['工单编号', '工单类型', '受理人', '受理人工号', '创建时间', '关闭时间'],
      ['T1', '工单', '姜雪', '001001', '2026-01-05 09:00', '2026-01-05 16:00'],
      { 受理人: 'employee_name', 受理人工号: 'employee_no' },
    ],
    [
      'work_record',
      ['流水号', '单据类型', '业务员工号', '业务员', '到账日期', '状态'],
      ['HK1', '回款', '001001', '姜雪', '2026-01-05', '已到账'],
      { 业务员工号: 'employee_no', 到账日期: 'at_end' },
    ],
    [
      'work_record',
      ['Visit ID', 'Type', 'Owner Employee ID', 'Owner', 'Visit Start', 'Visit End'],
      ['V-1', '拜访', '001001', '姜雪', '2026-01-05T09:00:00', '2026-01-05T10:00:00'],
      { 'Visit ID': 'record_no', 'Owner Employee ID': 'employee_no', 'Visit End': 'at_end' },
    ],
    [
      'work_record',
      ['报工单号', '生产订单', '操作工工号', '完工时间', '报工时间', '报工数量'],
      ['BG1', 'MO1', '001001', '2026-01-05 16:00', '2026-01-05 17:00', '20'],
      { 报工单号: 'record_no', 完工时间: 'at_end', 报工时间: 'recorded_at' },
    ],
    [
      'employee',
      ['员工编号', '员工姓名', '调出部门', '调入部门', '生效日期', '职位'],
      ['001001', '姜雪', '东区', '西区', '2026-02-15', '专员'],
      { 调出部门: 'previous_department', 调入部门: 'department' },
    ],
    [
      'review',
      ['被评人工号', '评价人工号', '邀请时间', '提交时间', '综合评分'],
      ['001001', '001002', '2026-03-02', '未提交', '4.5'],
      { 综合评分: 'score', 提交时间: 'submitted_at' },
    ],
    [
      'behavior_tag',
      ['日期', '工号', '行为标签', '加分/扣分', '登记人'],
      ['2026-01-05', '001001', '主动协作', '+2', '方俊'],
      { '加分/扣分': 'points', 登记人: 'given_by_name' },
    ],
  ] as const)('%s %j', (kind, columns, row, expected) => {
    const found = propose({ columns: [...columns], rows: [[...row]] })
    expect({ kind: found.kind, certain: found.certain }).toEqual({ kind, certain: true })
    expect(fieldsOf(found)).toMatchObject(expected)
  })
})
