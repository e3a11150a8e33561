import actions from '../action_item/store.sql'
import type { Kind } from '../shared/types'
import store from './store.sql'
import withoutActions from './without_actions.sql'
import { fieldNames, synonyms } from './words'

export const performanceTalk: Kind = {
  kind: 'performance_talk',
  order: 14,
  name: { 'zh-CN': '绩效面谈', en: 'Performance talks' },
  fields: {
    talk_no: 'id',
    cycle: 'text',
    cycle_year: 'text',
    talk_date: 'instant',
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    manager_no: 'id',
    manager_name: 'name',
    duration: 'hours',
    summary: 'text',
    confirmed: 'boolean',
    confirmed_at: 'instant',
    action_no: 'id',
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
  requires: [['employee_no', 'employee_name'], ['talk_date'], ['summary', 'duration', 'confirmed', 'confirmed_at']],
  proves: [['manager_no', 'manager_name', 'confirmed', 'confirmed_at', 'duration', 'action']],
  whole: true,
  // Who leaves or applies is talked with about something else; a customer is no colleague.
  elsewhere: /离职|辞职|面试|应聘|候选人|招聘|转正|客户|exit|resign|candidate|applicant|customer|client/i,
  yields: {
    review: ['reviewer_no', 'reviewer_name', 'score', 'relation'],
    feedback: ['giver_no', 'giver_name', 'receiver_no', 'receiver_name'],
    work_record: ['quantity', 'record_no'],
    learning_record: ['course'],
  },
  tells: ['talk_date', 'summary', 'confirmed', 'confirmed_at'],
  needed: ['talk_date'],
  main: ['summary', 'talk_date'],
  happened: [],
  table: 'performance_talk',
  feeds: ['performance_talk', 'action_item'],
  unitless: ['duration'],
  coded: { status: 'status' },
  unread: true,
  decisive: false,
  store: [store, actions, withoutActions].join('\n'),
  synonyms,
  fieldNames,
}
