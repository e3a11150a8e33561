import { moments } from '../../vocabulary/moments'
import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const stageEvent: Kind = {
  kind: 'stage_event',
  order: 9,
  name: { 'zh-CN': '链路事件', en: 'Stage events' },
  fields: {
    flow: 'text',
    case_no: 'id',
    case_name: 'text',
    subject_no: 'id',
    stage_no: 'number',
    stage: 'text',
    entered_at: 'instant',
    left_at: 'instant',
    actor_no: 'id',
    actor_name: 'name',
    department: 'department',
    outcome: 'text',
    lifecycle: 'text',
    instance: 'id',
  },
  persons: [{ role: 'actor', no: 'actor_no', name: 'actor_name', department: 'department', at: 'entered_at', required: false }],
  requires: [
    ['case_no', 'case_name', '#valueColumns'],
    ['stage', '#valueColumns'],
    ['entered_at', 'left_at', '#valueColumns'],
  ],
  usual: [['case_no', 'case_name', 'subject_no'], ['entered_at'], ['left_at', 'lifecycle']],
  // An application for leave is no step of a process.
  yields: { attendance_total: ['item'] },
  // The outcome and the people of a row are those of the whole case, not of each of its stages.
  called: /流转|阶段|节点明细|status[\s_-]*(?:history|changes?)|stage[\s_-]*(?:history|changes?)|transitions?/i,
  spread: {
    value: 'entered_at',
    by: 'stage',
    instead: ['stage', 'stage_no', 'left_at', 'actor_no', 'actor_name', 'outcome'],
    only: ['subject_no'],
  },
  tells: ['stage', 'entered_at', 'left_at', 'case_no', 'flow', '#valueColumns'],
  needed: ['case_no', 'stage'],
  main: ['left_at', 'entered_at'],
  happened: ['entered_at'],
  table: 'stage_event',
  // An empty cell of a stage's column is no event.
  tabled: "entered_at is not null or _sheet_id in (select sheet from field_column where field = 'stage')",
  // Begin and end of a step in two rows are one event.
  folded: 'select count(*) from stage_row where folded',
  feeds: ['stage_event'],
  decisive: false,
  store: store.replace('{begin}', () => moments.begin.source).replace('{end}', () => moments.end.source),
  synonyms,
  fieldNames,
}
