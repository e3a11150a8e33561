// Sheets in which two kinds find something: which of them it is, or that it is asked.
import { describe, expect, it } from 'vitest'
import { propose } from './proposal'

const fieldsOf = (found: ReturnType<typeof propose>) => Object.fromEntries(found.fields.map(({ header, field }) => [header, field]))

describe('values of months beside targets', () => {
  it('are reported values, whoever is answerable for the indicator', () => {
    const found = propose({
      columns: ['责任人', '指标', '单位', '目标值', '1月 / 实际', '1月 / 达成率', '2月 / 实际', '2月 / 达成率'],
      rows: [
        ['沈岚', '良率', '%', '98%', '97.5%', '99%', '98.1%', '100%'],
        ['沈岚', '交付及时率', '%', '95%', '93%', '98%', '96%', '101%'],
      ],
    })
    expect(found).toMatchObject({ kind: 'reported_value', certain: true })
    expect(found.valueColumns.map(({ column, month }) => [column, month])).toEqual([
      [4, '1'],
      [6, '2'],
    ])
  })

  it('added up by nobody knows whom are asked about: a system, or people who report', () => {
    const sheet = {
      columns: ['统计月份', '操作员编码', '操作员', '作业件数', '作业时长(h)'],
      rows: [
        ['2026-01', 'A1', '沈岚', '936', '12.7'],
        ['2026-02', 'A1', '沈岚', '820', '11'],
      ],
    }
    expect(propose({ ...sheet, fileName: '作业统计.xlsx' })).toMatchObject({ kind: 'work_record', certain: false })
    expect(propose({ ...sheet, fileName: 'WMS_作业统计.xlsx' })).toMatchObject({ kind: 'work_record', certain: true })
  })

  it('one month a row are reported values too, and their approval says which count', () => {
    const found = propose({
      columns: ['填报月份', '发起人', '指标名称', '实际值', '目标值', '完成率', '审批状态'],
      rows: [
        ['2026年1月', '沈岚', '良率', '97.5', '98', '99%', '已通过'],
        ['2026年2月', '沈岚', '良率', '98.1', '98', '100%', '已撤回'],
      ],
    })
    expect(found).toMatchObject({ kind: 'reported_value', certain: true })
    expect(fieldsOf(found)).toMatchObject({ 填报月份: 'month', 实际值: 'value', 审批状态: 'status' })
  })

  it('a list of goals without months stays one', () => {
    const columns = ['负责人', '指标名称', '目标值', '实际值', '完成率', '截止日期']
    const found = propose({ columns, rows: [['沈岚', '良率', '98', '97.5', '99%', '2026-03-31']] })
    expect(found.kind).toBe('goal')
  })
})

it('a sheet of appraisals that names people and posts is no roster', () => {
  const found = propose({
    columns: ['工号', '姓名', '部门', '职务', '自评 / 业绩', '自评 / 协作', '主管评价 / 业绩', '主管评价 / 协作', '评价状态'],
    rows: [['3001', '沈岚', '研发部', '工程师', '3.5', '4', '3', '4', '已完成']],
  })
  expect(found.kind === 'employee' && found.certain).toBe(false)
})

it('a roster that has a column or two of the last appraisal stays one', () => {
  const found = propose({
    columns: ['Employee ID', 'Name', 'Department', 'Job Title', 'Hire Date', 'Manager', 'Last Review Date', 'Performance Rating'],
    rows: [['3001', 'Shen Lan', 'R&D', 'Engineer', '2020-01-01', 'Xu Ning', '2025-12-20', '3']],
  })
  expect(found).toMatchObject({ kind: 'employee', certain: true })
})

describe('a list of people with a begin and an end', () => {
  const columns = ['Personnel No.', 'Employee Name', 'Start Date', 'End Date', 'Org Unit', 'Action Type']
  it('holds a row for each post where people stand in it again, or an end lies at the end of time', () => {
    for (const rows of [
      [
        ['7001', 'Shen Lan', '01.01.2020', '31.01.2026', 'R&D', 'Hiring'],
        ['7001', 'Shen Lan', '01.02.2026', '31.12.2026', 'Quality', 'Transfer'],
      ],
      [['7001', 'Shen Lan', '01.01.2020', '31.12.9999', 'R&D', 'Hiring']],
    ])
      expect(fieldsOf(propose({ columns, rows }))).toEqual({
        'Personnel No.': 'employee_no',
        'Employee Name': 'employee_name',
        'Start Date': 'effective_date',
        'End Date': 'effective_until',
        'Org Unit': 'department',
        'Action Type': 'change_reason',
      })
  })
  it('says when people came and left where nobody stands in it twice', () => {
    const rows = [
      ['7001', 'Shen Lan', '01.01.2020', '', 'R&D', ''],
      ['7002', 'Xu Ning', '01.05.2021', '13.02.2026', 'R&D', ''],
    ]
    expect(fieldsOf(propose({ columns, rows }))).toMatchObject({ 'Start Date': 'hire_date', 'End Date': 'termination_date' })
  })
})

it('two names of one field in one header are that field, two of different fields none', () => {
  const found = propose({
    columns: ['指标名称', '指标定义/计算公式', '数据来源', '计划/实际'],
    rows: [['良率', '合格数÷产出数', 'MES', '1/2']],
  })
  expect(found.kind).toBe('indicator')
  expect(fieldsOf(found)).toEqual({ 指标名称: 'indicator_name', '指标定义/计算公式': 'formula_text', 数据来源: 'source_system' })
})
