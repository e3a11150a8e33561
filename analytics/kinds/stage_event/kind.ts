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
    stage_no: 'number',
    stage: 'text',
    entered_at: 'instant',
    left_at: 'instant',
    actor_no: 'id',
    actor_name: 'name',
    department: 'department',
    outcome: 'text',
  },
  persons: [{ role: 'actor', no: 'actor_no', name: 'actor_name', department: 'department', at: 'entered_at', required: false }],
  requires: [['case_no'], ['stage'], ['entered_at', 'left_at']],
  usual: [['entered_at'], ['left_at']],
  tells: ['stage', 'entered_at', 'left_at', 'case_no', 'flow'],
  needed: ['case_no', 'stage'],
  main: ['left_at', 'entered_at'],
  happened: ['entered_at'],
  table: 'stage_event',
  feeds: ['stage_event'],
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
