import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const attendanceTotal: Kind = {
  kind: 'attendance_total',
  order: 18,
  name: { 'zh-CN': '考勤汇总', en: 'Totals of attendance' },
  fields: {
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    period: 'period',
    cycle_year: 'text',
    item: 'text',
    value: 'text',
    unit: 'text',
    status: 'text',
    reversed: 'text',
  },
  persons: [{ role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'period', required: true }],
  called: /time[\s_-]*off|leave[\s_-]*(?:requests?|records?|reports?|taken|log)|\babsences?\b|(?:请假|休假)(?:记录|明细|台账|汇总|统计)/i,
  requires: [
    ['employee_no', 'employee_name'],
    ['value', '#valueColumns'],
    ['item', '#valueColumns'],
  ],
  whole: true,
  spread: { value: 'value', by: 'attendance' },
  tells: ['item', '#valueColumns'],
  needed: ['period'],
  main: ['value'],
  happened: [],
  table: null,
  feeds: ['attendance_total'],
  coded: { status: 'approval', reversed: 'reversal' },
  unread: true,
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
