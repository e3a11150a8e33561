import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const behaviorTag: Kind = {
  kind: 'behavior_tag',
  order: 10,
  name: { 'zh-CN': '行为标签', en: 'Behaviour tags' },
  fields: {
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    tag: 'text',
    polarity: 'text',
    points: 'number',
    given_by_no: 'id',
    given_by_name: 'name',
    at: 'instant',
  },
  persons: [
    { role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'at', required: true, each: true },
    { role: 'given_by', no: 'given_by_no', name: 'given_by_name', at: 'at', required: false },
  ],
  requires: [['tag'], ['employee_no', 'employee_name']],
  proves: [['at', 'points']],
  usual: [['at']],
  tells: ['tag', 'points', 'given_by_no', 'given_by_name'],
  needed: ['tag'],
  main: ['tag'],
  happened: ['at'],
  table: 'behavior_tag',
  feeds: ['behavior_tag'],
  mostlyRead: true,
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
