import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const actionItem: Kind = {
  kind: 'action_item',
  order: 8,
  name: { 'zh-CN': '改进行动项', en: 'Action items' },
  fields: {
    action_no: 'id',
    cycle: 'text',
    cycle_year: 'text',
    talk_date: 'date',
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    manager_no: 'id',
    manager_name: 'name',
    action: 'text',
    deliverable: 'text',
    due_date: 'date',
    acceptor_no: 'id',
    acceptor_name: 'name',
    done_at: 'instant',
    accepted_at: 'instant',
    status: 'text',
  },
  persons: [
    { role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'talk_date', required: true },
    { role: 'manager', no: 'manager_no', name: 'manager_name', at: 'talk_date', required: false },
    { role: 'acceptor', no: 'acceptor_no', name: 'acceptor_name', at: 'talk_date', required: false },
  ],
  requires: [['action'], ['employee_no', 'employee_name']],
  proves: [['deliverable', 'due_date', 'talk_date']],
  usual: [['due_date']],
  // What was talked about beside what was agreed makes it the talk's own list, which feeds the actions as well.
  yields: { performance_talk: ['summary', 'duration', 'confirmed', 'confirmed_at'] },
  tells: ['action', 'deliverable', 'acceptor_name', 'acceptor_no', 'talk_date', 'action_no'],
  needed: [],
  main: ['action'],
  happened: [],
  table: 'action_item',
  feeds: ['action_item'],
  coded: { status: 'status' },
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
