// Sheets that one kind would take and that are, or may be, of another.
import { describe, expect, it } from 'vitest'
import { propose, type Sheet } from './proposal'

const asked = (sheet: Sheet) => {
  const { kind, certain } = propose(sheet)
  return certain ? kind : 'asked'
}

describe('a row a person', () => {
  const columns = ['Staff No', 'Surname', 'Position', 'Dept', 'Topic of the day', 'Remark on it']
  const row = (at: number) => [`K${200 + at}`, `Person ${at}`, 'Fitter', 'Press shop', `Topic ${at}`, 'fine']
  it('is no list of people where many stand in several rows', () => {
    const rows = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map((at, place) => [...row(at).slice(0, 4), `Topic ${place}`, 'fine'])
    expect(asked({ columns, rows })).toBe('asked')
  })
  it('is one where a row stands twice as it is', () => {
    const rows = [1, 2, 3, 4, 5, 6].flatMap((at) => [row(at), row(at)])
    expect(asked({ columns, rows })).toBe('employee')
  })
})

describe('records with the number of their change', () => {
  const columns = ['id', 'rev', 'Title', 'Assigned to', 'Closed at']
  const item = (id: string, rev: string) => [id, rev, 'Leak at the dock', 'Ada Stone', '2026-01-19']
  it('are asked about where one stands several times', () =>
    expect(asked({ columns, rows: [item('41', '1'), item('41', '2'), item('42', '1')] })).toBe('asked'))
  it('are records where each stands once', () => expect(asked({ columns, rows: [item('41', '3'), item('42', '1')] })).toBe('work_record'))
})

describe('things to do', () => {
  const columns = ['事项', '责任人', '截止', '完成日期', '状态']
  const rows = [
    ['预热方案初稿', '卜凡', '2026-01-19', '2026-01-21', '完成'],
    ['复盘材料', '尤里', '2026-01-09', '2026-01-07', '完成'],
    ['对齐礼品库存', '柏安', '2026-01-26', '', '未完成'],
  ]
  it('are no records of a system, which would number them', () => expect(asked({ columns, rows })).toBe('action_item'))
  it('are records where each has its number', () =>
    expect(asked({ columns: ['工单号', ...columns], rows: rows.map((row, at) => [`T-${at}`, ...row]) })).toBe('work_record'))
})

describe('days among other columns', () => {
  it('make no steps while most columns are about something else and nothing says what went through them', () => {
    const columns = ['Machine', 'Vendor', 'Colour', 'Weight kg', 'Ordered', 'Arrived', 'Installed']
    const rows = [
      ['Press 4', 'Hale', 'grey', '1200', '2026-01-05', '2026-01-19', '2026-01-27'],
      ['Saw 2', 'Orme', 'blue', '300', '2026-01-08', '2026-02-02', '2026-02-06'],
      ['Lift 1', 'Hale', 'red', '800', '2026-02-03', '2026-02-17', '2026-03-02'],
    ]
    expect(asked({ columns, rows })).toBe('asked')
  })
})

describe('another kind that says more', () => {
  it('is asked about: reported figures beside what people give themselves', () => {
    const columns = ['Emp ID', 'Employee', 'Unit', 'Indicator', 'Month', 'Delivered', 'Measured in', 'Self rating', 'Top of scale', 'Sent']
    const rows = [
      ['K201', 'Ada Stone', 'Press', 'Output', '2026-01', '410', 'pcs', '4', '5', '2026-02-02'],
      ['K202', 'Nora Field', 'Press', 'Output', '2026-01', '388', 'pcs', '3', '5', '2026-02-03'],
    ]
    expect(asked({ columns, rows })).toBe('asked')
  })
  it('is taken where it lacks nothing and fits far better: questions with points are no evaluations', () => {
    const columns = ['Survey', 'Answer No', 'Employee ID', 'Employee Name', 'Theme', 'Question', 'Score', 'Comment', 'Submitted on']
    const rows = [
      ['Pulse', 'R1', 'K201', 'Ada Stone', 'Workload', 'My work is manageable', '4', '', '2026-02-02'],
      ['Pulse', 'R1', 'K201', 'Ada Stone', 'Team', 'We help each other', '5', 'yes we do', '2026-02-02'],
      ['Pulse', 'R2', 'K202', 'Nora Field', 'Workload', 'My work is manageable', '2', '', '2026-02-03'],
    ]
    expect(asked({ columns, rows })).toBe('survey_answer')
  })
})

describe('the last word of a Chinese name', () => {
  const fieldOf = (header: string, value: string) => {
    const columns = ['学员', '工号', '课程名称', '完成时间', header]
    const rows = [
      ['卜凡', 'K201', '安全培训', '2026-01-08', value],
      ['尤里', 'K202', '安全培训', '2026-01-09', value],
    ]
    return propose({ columns, rows }).fields.find((field) => field.header === header)?.field
  }
  it('says what it is', () => expect(fieldOf('本次获得学时', '2')).toBe('hours'))
  it('does not where something before it makes another thing of it', () => expect(fieldOf('计划学时', '2')).toBeUndefined())
  it('does not where it says what is left over', () => expect(fieldOf('剩余学时', '2')).toBeUndefined())
  it('says nothing of whose name or number it is', () => expect(fieldOf('录入员工号', 'K300')).not.toBe('employee_no'))
})

describe('two columns of people', () => {
  it('say who told whom, beside what was told', () => {
    const columns = ['Date', 'From', 'To', 'What was said']
    const rows = [
      ['2026-01-08', 'Ada Stone', 'Nora Field', 'Clear report to the customer'],
      ['2026-01-09', 'Nora Field', 'Owen Marsh', 'Please escalate earlier'],
      ['2026-01-12', 'Ada Stone', 'Owen Marsh', 'Found the drift before the audit'],
    ]
    expect(asked({ columns, rows })).toBe('feedback')
  })
})
