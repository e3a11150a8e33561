import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const learningRecord: Kind = {
  kind: 'learning_record',
  order: 11,
  name: { 'zh-CN': '学习记录', en: 'Learning records' },
  fields: {
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    course: 'text',
    assigned_at: 'instant',
    started_at: 'instant',
    completed_at: 'instant',
    hours: 'hours',
    score: 'number',
    score_max: 'number',
    passed: 'boolean',
    completion: 'text',
    cycle: 'text',
    cycle_year: 'text',
  },
  persons: [
    {
      role: 'employee',
      no: 'employee_no',
      name: 'employee_name',
      department: 'department',
      at: 'completed_at',
      required: true,
      each: true,
    },
  ],
  called: /培训|学习|课程|training|learning|transcript/i,
  // Who took which course says enough in a list that is called so.
  calledEnough: true,
  requires: [
    ['course', '#valueColumns'],
    ['employee_no', 'employee_name'],
  ],
  proves: [['completed_at', 'hours', 'score', 'passed', 'completion', 'started_at', 'assigned_at', '#valueColumns']],
  spread: {
    value: 'completion',
    by: 'course',
    instead: ['course', 'completed_at', 'started_at', 'assigned_at', 'score', 'hours', 'passed'],
  },
  usual: [['completed_at', 'started_at', 'assigned_at']],
  tells: ['course', 'hours', 'passed', 'completed_at'],
  needed: ['course'],
  main: ['score', 'hours', 'course'],
  happened: [],
  table: 'learning_record',
  // An empty cell of a course's column is no record, nor is one of whoever gave the course or need not take it: 讲, 免修.
  tabled: `(not is_missing(coalesce(completion, '')) or coalesce(completed_at::varchar, score::varchar, hours::varchar) is not null
    or _sheet_id in (select sheet from field_column where field = 'course')) and completion_code(completion) is distinct from 'void'`,
  feeds: ['learning_record'],
  inOrder: [['started_at', 'completed_at']],
  coded: { completion: 'completion' },
  eachRows: ['hours', 'score_max'],
  within: { hours: ['started_at', 'completed_at'] },
  mostlyRead: true,
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
