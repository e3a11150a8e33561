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
  },
  persons: [{ role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'completed_at', required: true }],
  called: /培训|学习|课程|training|learning|transcript/i,
  requires: [['course'], ['employee_no', 'employee_name'], ['completed_at', 'hours', 'score', 'passed', 'started_at', 'assigned_at']],
  usual: [['completed_at', 'started_at', 'assigned_at']],
  tells: ['course', 'hours', 'passed', 'completed_at'],
  needed: ['course'],
  main: ['score', 'hours', 'course'],
  happened: [],
  table: 'learning_record',
  feeds: ['learning_record'],
  within: { hours: ['started_at', 'completed_at'] },
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
