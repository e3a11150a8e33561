import { decidedDeals, ongoingStates, plannedStates, unfinishedStates, wonDeals } from '../../vocabulary/planned'
import type { Kind } from '../shared/types'
import mixedCurrency from './mixed_currency.sql'
import openDeals from './open_deals.sql'
import quantityUnits from './quantity_units.sql'
import recordShare from './record_share.sql'
import recordedBeforeEnd from './recorded_before_end.sql'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const workRecord: Kind = {
  kind: 'work_record',
  order: 4,
  name: { 'zh-CN': '过程记录', en: 'Work records' },
  fields: {
    record_no: 'id',
    source_system: 'text',
    record_kind: 'text',
    subject: 'text',
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    at_start: 'instant',
    at_end: 'instant',
    of_month: 'month',
    recorded_at: 'instant',
    updated_at: 'instant',
    quantity: 'number',
    good_qty: 'number',
    bad_qty: 'number',
    scrap_qty: 'number',
    hours: 'hours',
    hours_unit: 'text',
    downtime: 'hours',
    quality_result: 'text',
    status: 'text',
    reversed: 'text',
    cancels: 'text',
    valid: 'text',
    url: 'text',
    indicator_name: 'text',
    value: 'number',
    unit: 'text',
  },
  persons: [
    { role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'at_end', required: true, together: true },
  ],
  called: /工单|报工|工时|timesheet|work[\s_-]*log|tickets?\b/i,
  requires: [
    ['employee_no', 'employee_name'],
    ['at_end', 'at_start', 'of_month', 'quantity', 'hours', 'value'],
  ],
  proves: [
    ['record_no', 'subject', 'quantity', 'good_qty', 'hours'],
    ['at_end', 'at_start', 'of_month'],
  ],
  // Whoever answers a survey begins and ends, too, and so does whoever is on leave.
  yields: { survey_answer: ['response_no'], attendance_total: ['item'] },
  // A plan of tasks has buckets and check lists.
  elsewhere: /^definition$|^bucket|checklist|存储桶|贮体|检查表项|检查清单|清单项/i,
  elsewhereIs: 'action_item',
  // What is due of somebody is agreed, not recorded by a system, which would number it.
  unnumbered: /^(?:截止|截止日期?|(?:计划|预计|要求|约定)完成(?:日期|时间)?|due|due date|deadline)$/i,
  usual: [['record_no'], ['at_end', 'at_start', 'of_month']],
  tells: ['quantity', 'good_qty', 'scrap_qty', 'at_start', 'at_end', 'recorded_at', 'hours', 'downtime'],
  needed: ['record_no'],
  main: ['quantity', 'value', 'hours', 'record_no'],
  happened: ['at_end', 'at_start'],
  table: 'work_record',
  feeds: ['work_record', 'record_share'],
  within: { hours: ['at_start', 'at_end'], downtime: ['at_start', 'at_end'] },
  inOrder: [['at_start', 'at_end']],
  coded: { status: 'status', reversed: 'reversal', cancels: 'cancelling', valid: 'occurrence' },
  mostlyRead: true,
  decisive: false,
  store: store
    .replace('{planned}', () => plannedStates)
    .replace('{ongoing}', () => ongoingStates)
    .replace('{won}', () => wonDeals)
    .replace('{decided}', () => decidedDeals)
    .replace('{unfinished}', () => `${plannedStates}|${unfinishedStates}`),
  // Few sheets have amounts and what they are in.
  further: [
    { where: 'exists (from record_state where is_won)', sql: openDeals.replace('{decided}', () => decidedDeals) },
    { where: 'exists (from work_record where employee_id is null)', sql: recordShare },
    {
      // Of several currencies is only what has several units.
      where: `(exists (from (select sheet from field_column where field in ('value', 'unit') group by sheet having count(*) = 2))
        and exists (from (select 1 from typed_work_record where value is not null group by _sheet_id having count(distinct unit) > 1)))`,
      sql: mixedCurrency,
    },
    {
      where: `exists (from (select sheet from field_column group by sheet having bool_or(field = 'unit') and bool_or(field in ('quantity', 'good_qty'))))`,
      sql: quantityUnits,
    },
    {
      where:
        "exists (from work_record semi join field_column c on c.sheet = _sheet_id and c.field = 'recorded_at' where recorded_at < at_end)",
      sql: recordedBeforeEnd,
    },
  ],
  synonyms,
  fieldNames,
}
