import { readValues } from '../shared/read-values'
import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const reportedValue: Kind = {
  kind: 'reported_value',
  order: 3,
  name: { 'zh-CN': '填报值', en: 'Reported values' },
  fields: {
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    indicator_name: 'text',
    month: 'month',
    value: 'text',
    unit: 'text',
    reported_at: 'instant',
    self_score: 'number',
    score_max: 'number',
    note: 'text',
    status: 'text',
    measure: 'text',
    system_side: 'text',
  },
  persons: [{ role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'month', required: true }],
  requires: [
    ['employee_no', 'employee_name'],
    ['value', '#valueColumns'],
  ],
  spread: { value: 'value', by: 'month' },
  tells: ['#valueColumns', 'indicator_name', 'self_score'],
  needed: ['month', 'indicator_name'],
  main: ['value'],
  happened: [],
  table: null,
  feeds: ['reported_value', 'review'],
  coded: { status: 'status', measure: 'measure' },
  decisive: false,
  prepare: readValues(true),
  store,
  synonyms,
  fieldNames,
}
