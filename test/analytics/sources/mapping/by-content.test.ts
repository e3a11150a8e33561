// Columns known by what stands in them, and columns whose name their values contradict.
import { describe, expect, it } from 'vitest'
import { propose, type Sheet } from './proposal'

const fieldsOf = (sheet: Sheet) => Object.fromEntries(propose(sheet).fields.map(({ header, field }) => [header, field]))

describe('words of a closed list', () => {
  const columns = ['指标名称', '口径', '数据来源', '单位']
  it('make a column what it is, whatever it is called', () => {
    const rows = [
      ['合格率', 'ratio', 'MES', '%'],
      ['结账天数', 'avg', 'ERP', '天'],
      ['工单数', 'count', 'MES', '件'],
    ]
    expect(fieldsOf({ columns, rows })).toMatchObject({ 口径: 'aggregate', 数据来源: 'source_system' })
  })

  it('leave a column of sentences alone', () => {
    const rows = [
      ['合格率', '合格数除以报工数', 'MES', '%'],
      ['结账天数', '月末到关账的天数', 'ERP', '天'],
    ]
    expect(fieldsOf({ columns, rows })).toMatchObject({ 口径: 'formula_text' })
  })

  it('say the relation of raters', () => {
    const rows = [
      ['卜凡', '向晚', '上级', '4'],
      ['卜凡', '尤里', '同事', '5'],
      ['尤里', '柏安', '上级', '3'],
    ]
    expect(fieldsOf({ columns: ['被评价人', '评价人', '身份', '评分'], rows })).toMatchObject({ 身份: 'relation' })
  })

  it('do not make a column of posts the relation', () => {
    const rows = [
      ['卜凡', '向晚', '经理', '4'],
      ['卜凡', '尤里', '专员', '5'],
      ['尤里', '柏安', '主管', '3'],
    ]
    expect(fieldsOf({ columns: ['被评价人', '评价人', '身份', '评分'], rows })).not.toHaveProperty('身份')
  })
})

describe('parts and their sum under one name', () => {
  it('take the sum for the score', () => {
    const columns = [
      '工号',
      '姓名',
      '考核人',
      '业绩(60分) / 自评',
      '业绩(60分) / 上级评',
      '态度(40分) / 自评',
      '态度(40分) / 上级评',
      '合计(100分) / 自评',
      '合计(100分) / 上级评',
    ]
    const rows = [
      ['S101', '卜凡', '向晚', '54', '52', '36', '35', '90', '87'],
      ['S102', '尤里', '向晚', '50', '49', '34', '33', '84', '82'],
    ]
    const { fields, certain, constants } = propose({ columns, rows })
    const read = fields.filter(({ field }) => field.endsWith('_score')).map(({ header, field }) => [header, field])
    expect(read).toEqual([
      ['合计(100分) / 自评', 'self_score'],
      ['合计(100分) / 上级评', 'manager_score'],
    ])
    expect(certain).toBe(true)
    expect(constants.score_max).toBe('100')
  })
})

describe('people and a day', () => {
  it('make no sheet one of evaluations: weekly reports have them, too', () => {
    const columns = ['提交时间', '提交人', '周期', '本周工作', '下周计划']
    const rows = [
      ['2026-03-06 17:10', '卜凡', '2026.03.02-03.08', '调试夹具', '交付'],
      ['2026-03-06 17:20', '尤里', '2026.03.02-03.08', '年结', '对账'],
      ['2026-03-13 17:10', '卜凡', '2026.03.09-03.15', '交付', '复盘'],
    ]
    const knownPeople = { numbers: new Set<string>(), names: new Set(['卜凡', '尤里']), departments: new Set<string>() }
    expect(propose({ columns, rows, knownPeople })?.kind).not.toBe('review')
  })
})

describe('the only dates of a sheet', () => {
  const rows = [
    ['卜凡', '调试夹具', '2026-01-05', '6'],
    ['尤里', '年结', '2026-01-06', '8'],
  ]
  it.each(['啥时候', 'Activity Date', '发生日期'])('are when it happened: %s', (when) => {
    expect(fieldsOf({ columns: ['姓名', '工作内容', when, '工时'], rows })).toMatchObject({ [when]: 'at_end' })
  })
  it.each(['合同到期日', 'Next visit', '预计日期', '体检日期'])('are another day where their name says so: %s', (when) => {
    expect(fieldsOf({ columns: ['姓名', '工作内容', when, '工时'], rows })).not.toHaveProperty([when])
  })
})

describe('people and departments that are known', () => {
  const knownPeople = { numbers: new Set(['A1', 'A2']), names: new Set(['卜凡', '尤里']), departments: new Set(['质量部', '财务部']) }
  const rows = [
    ['A1', '卜凡', '质量部', '夹具', '2026-01-05', '6'],
    ['A2', '尤里', '财务部', '年结', '2026-01-06', '8'],
  ]
  const columns = ['代码', '谁', '哪儿', '工作内容', '啥时候', '工时']
  it('are found under any name', () => {
    expect(propose({ columns, rows, knownPeople })).toMatchObject({ kind: 'work_record', certain: true })
    expect(fieldsOf({ columns, rows, knownPeople })).toMatchObject({ 代码: 'employee_no', 谁: 'employee_name', 哪儿: 'department' })
  })
  it('are not guessed where nobody is known', () => {
    expect(propose({ columns, rows })?.certain ?? false).toBe(false)
  })
  it('are not guessed where two columns are alike', () => {
    const twice = rows.map(([no, name, ...rest]) => [no, name, name, ...rest])
    expect(fieldsOf({ columns: ['代码', '谁', '给谁', ...columns.slice(2)], rows: twice, knownPeople })).not.toHaveProperty('谁')
  })
})

describe('a person in several columns', () => {
  it('has the name that goes with the number', () => {
    const columns = ['审批编号', '发起人工号', '当前处理人姓名', '发起人姓名', '完成时间']
    const rows = [['S1', 'A1', '柏安', '卜凡', '2026-01-05 09:00']]
    expect(fieldsOf({ columns, rows })).toMatchObject({ 发起人工号: 'employee_no', 发起人姓名: 'employee_name' })
    const without = { columns: columns.filter((name) => name !== '发起人姓名'), rows: [['S1', 'A1', '柏安', '2026-01-05 09:00']] }
    expect(fieldsOf(without)).not.toHaveProperty('当前处理人姓名')
  })

  it('has a number where a name is expected and numbers stand', () => {
    const columns = ['Issue key', 'Assignee', 'Assignee Name', 'Resolved']
    const rows = [
      ['K-1', 'Nora Field', 'E001', '2026-01-05'],
      ['K-2', 'Owen Marsh', 'E002', '2026-01-06'],
    ]
    expect(fieldsOf({ columns, rows })).toMatchObject({ Assignee: 'employee_name', 'Assignee Name': 'employee_no' })
  })

  it.each([
    [
      ['First Name', 'Last Name'],
      ['Nora', 'Field'],
      ['given', 'family'],
    ],
    [
      ['LASTNAME', 'FIRSTNAME'],
      ['Field', 'Nora'],
      ['family', 'given'],
    ],
    [
      ['employee_first_name', 'employee_last_name'],
      ['Nora', 'Field'],
      ['given', 'family'],
    ],
    [
      ['姓', '名'],
      ['卜', '凡'],
      ['family', 'given'],
    ],
  ])('has one name in two: %s', (names, cells, parts) => {
    const mapping = propose({
      columns: ['Employee ID', ...names, 'Department', 'Hire Date'],
      rows: [['E1', ...cells, 'Ops', '2021-03-01']],
    })
    expect(mapping.fields.filter(({ field }) => field === 'employee_name').map(({ part }) => part)).toEqual(parts)
    expect(mapping.certain).toBe(true)
  })

  it('has the whole name where a column has it', () => {
    const columns = ['Employee ID', 'First Name', 'Last Name', 'Full Name', 'Department', 'Hire Date']
    expect(fieldsOf({ columns, rows: [['E1', 'Nora', 'Field', 'Nora Field', 'Ops', '2021-03-01']] })).toMatchObject({
      'Full Name': 'employee_name',
    })
  })
})

describe('departments within each other', () => {
  const columns = ['Employee ID', 'Full Name', 'Business Unit', 'Division', 'Hire Date']
  const row = (no: string, unit: string, division: string) => [no, `Nora ${no}`, unit, division, '2021-03-01']
  it('are one path', () => {
    const mapping = propose({ columns, rows: [row('E1', 'Ops', 'North'), row('E2', 'Ops', 'South'), row('E3', 'IT', 'Core')] })
    expect(mapping.fields.filter(({ field }) => field === 'department').map(({ header }) => header)).toEqual(['Business Unit', 'Division'])
  })
  it('are asked about where they cross', () => {
    const mapping = propose({ columns, rows: [row('E1', 'Ops', 'North'), row('E2', 'IT', 'North'), row('E3', 'IT', 'Core')] })
    expect(mapping.certain).toBe(false)
  })
})

describe('a target beside what came of it', () => {
  it.each([
    ['Sales_Target', 'Actual_Sales'],
    ['回款目标', '实际回款'],
    ['拜访计划', '拜访完成数'],
  ])('%s, %s', (target, actual) => {
    const sheet = {
      columns: ['姓名', target, actual],
      rows: [
        ['卜凡', '50', '55'],
        ['尤里', '60', '48'],
      ],
      fileName: '一季度.csv',
    }
    expect(propose(sheet)).toMatchObject({ kind: 'goal', certain: true, constants: { title: '一季度' } })
    expect(fieldsOf(sheet)).toMatchObject({ 姓名: 'owner_name', [target]: 'target', [actual]: 'actual' })
  })
  it('is none where the two are of different things', () => {
    const sheet = {
      columns: ['姓名', '回款目标', '实际拜访'],
      rows: [
        ['卜凡', '50', '55'],
        ['尤里', '60', '48'],
      ],
    }
    expect(propose(sheet)?.certain ?? false).toBe(false)
  })
})

describe('a sheet of attendance', () => {
  it('of leave is none either', () => {
    const columns = ['工号', '姓名', '部门', '岗位', '年假总数', '已用', '剩余']
    expect(propose({ columns, rows: [['A1', '卜凡', '质量部', '技术员', '10', '3', '7']] })?.certain ?? false).toBe(false)
  })
  it('is no list of people', () => {
    const columns = ['工号', '姓名', '部门', '职位', '班次', '上班打卡时间', '迟到分钟']
    expect(propose({ columns, rows: [['A1', '卜凡', '质量部', '技术员', '白班', '08:55', '0']] })?.certain ?? false).toBe(false)
  })
})
