import { readValues } from '../shared/read-values'
import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const metricValue: Kind = {
  kind: 'metric_value',
  order: 19,
  name: { 'zh-CN': '指标序列', en: 'Series of indicators' },
  fields: {
    indicator_name: 'text',
    period: 'period',
    cycle_year: 'text',
    grain: 'text',
    subject_kind: 'text',
    subject_name: 'text',
    department_code: 'id',
    department: 'department',
    value: 'text',
    unit: 'text',
    base: 'number',
    finality: 'text',
    measure: 'text',
  },
  persons: [],
  requires: [
    ['indicator_name', '#valueColumns'],
    ['period', '#valueColumns'],
    ['value', '#valueColumns'],
  ],
  proves: [['period', '#valueColumns']],
  whole: true,
  last: true,
  // Who reported it, and when, makes it a reported value; what is aimed at, a goal; how it is worked out, a dictionary.
  yields: {
    reported_value: ['employee_no', 'employee_name', 'reported_at', 'self_score'],
    goal: ['owner_no', 'owner_name', 'goal_no', 'target', 'weight', 'due_date', 'progress'],
    work_record: ['record_no', 'at_start', 'at_end'],
    indicator: ['formula_text', 'source_system', 'aggregate', 'record_field'],
    headcount_plan: ['headcount'],
    attendance_day: ['planned', 'attended', 'late'],
    review: ['reviewee_no', 'reviewee_name', 'reviewer_no', 'reviewer_name'],
  },
  elsewhere: /填报|上报|自报|reported|submitted|得分|权重|预算|计划|score|budget|forecast/i,
  derived:
    /同比|环比|累计|上期|去年|上年|上月|同期|增幅|增长率|^(?:mtd|qtd|ytd|yoy|mom|qoq|wow)\b|year[- ]to[- ]date|year[- ]over[- ]year|month[- ]over[- ]month|prior|previous|last year/i,
  // Months side by side are a series, whatever is said of how they are worked out.
  holds: ['#series'],
  spread: { value: 'value', by: 'period' },
  tells: ['indicator_name', 'value', '#valueColumns'],
  needed: ['period', 'indicator_name'],
  main: ['value'],
  happened: [],
  table: null,
  feeds: ['metric_value'],
  coded: { grain: 'grain', subject_kind: 'subject', finality: 'finality', measure: 'measure' },
  unread: true,
  decisive: false,
  prepare: readValues(false),
  store,
  synonyms,
  fieldNames,
}
