import { describe, expect, it } from 'vitest'
import { kinds } from '../../../analytics/kinds/kinds'
import { fieldsByWords, fieldsOf } from '../../../analytics/kinds/synonyms'
import { headerKey, undecorated } from '../../../analytics/vocabulary/header-key'
import { latinWords } from '../../../analytics/vocabulary/header-words'

const fieldOf = (kind: string, header: string): string | undefined =>
  (fieldsOf(kind, headerKey(header))[0] ?? fieldsByWords(kind, header).hits[0])?.field

describe('a header as words', () => {
  it.each([
    ['EmpJobRole', ['employee', 'job', 'role']],
    ['employee_first_name', ['employee', 'first', 'name']],
    ['Date of Hire', ['date', 'hire']],
    ['deptname', ['department', 'name']],
    ['% Complete', ['percent', 'complete']],
    ['Employee #', ['employee', 'no']],
    ['fields.assignee.displayName', ['fields', 'assignee', 'display', 'name']],
    ['Cost (GBP)', ['cost']],
    ['员工姓名', []],
  ])('%s', (header, words) => expect(latinWords(header)).toEqual(words))
})

describe('a header whose words name a field', () => {
  it.each([
    ['employee', 'EmpDepartment', 'department'],
    ['employee', 'EmpJobRole', 'position'],
    ['employee', 'EMP_NUMBER', 'employee_no'],
    ['employee', 'Date of Joining', 'hire_date'],
    ['employee', 'Joined On', 'hire_date'],
    ['employee', 'worker_department_name', 'department'],
    ['employee', 'deptname', 'department'],
    ['employee', '员工职位', 'position'],
    ['employee', '员工入职时间', 'hire_date'],
    ['employee', '任职部门', 'department'],
    ['review', 'Submitted Date', 'submitted_at'],
    ['review', '被评人等级', 'rating'],
    ['goal', 'Percent Complete', 'progress'],
    ['work_record', 'assigneeName', 'employee_name'],
  ])('%s: %s', (kind, header, field) => expect(fieldOf(kind, header)).toBe(field))

  it.each(['Age', 'Engagement Survey', '员工性别', 'Employee Satisfaction', '工龄'])('%s names none of a roster', (header) => {
    expect(fieldOf('employee', header)).toBeUndefined()
  })

  it('is the field of the word itself, in whatever order its words stand', () => {
    const names = ['Hire Date', 'Job Level', 'Reviewee Name', 'Completion Date', 'Assignee Display Name', 'Good Qty']
    for (const name of names) {
      const turned = name.split(' ').reverse().join(' ')
      for (const { kind } of kinds) {
        const own = fieldsOf(kind, headerKey(name)).map(({ field }) => field)
        if (own.length > 0) expect(fieldsByWords(kind, turned).hits.map(({ field }) => field)).toEqual(expect.arrayContaining(own))
      }
    }
  })
})

describe('what stands around the words of a header', () => {
  it.each(['*1月', '1月：', '1月(必填)', '　1月　', '1月\n', '※ 1月', '【必填】1月'])('%j is left away', (header) => {
    expect(undecorated(header)).toBe('1月')
  })
  it('is all there is where there is nothing else', () => expect(undecorated(' * ')).toBe('*'))
})
