import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const dispute: Kind = {
  kind: 'dispute',
  order: 15,
  name: { 'zh-CN': '申诉', en: 'Appeals' },
  fields: {
    dispute_no: 'id',
    cycle: 'text',
    cycle_year: 'text',
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    about: 'text',
    opened_at: 'instant',
    grounds: 'text',
    evidence: 'text',
    handler_no: 'id',
    handler_name: 'name',
    resolved_at: 'instant',
    result: 'text',
    rating_before: 'text',
    rating_after: 'text',
    status: 'text',
  },
  persons: [
    { role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'opened_at', required: true },
    { role: 'handler', no: 'handler_no', name: 'handler_name', at: 'resolved_at', required: false },
  ],
  called: /申诉|异议|\bappeals?\b|\bgrievances?\b/i,
  requires: [
    ['employee_no', 'employee_name'],
    ['dispute_no', 'grounds', 'about'],
    ['opened_at', 'result', 'resolved_at'],
  ],
  named: ['dispute_no', 'grounds', 'about'],
  whole: true,
  usual: [['opened_at'], ['result', 'status']],
  // A customer's complaint is a record of work, a dispute about pay or a contract is none of a result.
  elsewhere: /客户|客诉|投诉|工资|薪资|劳动|仲裁|customer|complaint|payroll|contract/i,
  yields: { work_record: ['quantity'], stage_event: ['stage', 'entered_at', 'left_at'] },
  // A process has steps; an appeal has grounds.
  holds: ['grounds', 'dispute_no'],
  tells: ['dispute_no', 'grounds', 'about', 'opened_at', 'result'],
  needed: [],
  main: ['grounds', 'about', 'dispute_no'],
  happened: [],
  table: 'dispute',
  feeds: ['dispute'],
  coded: { status: 'rowState' },
  unread: true,
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
