import { keyResultWords } from '../../vocabulary/row-state'
import { spelledNumbers } from '../shared/spelled-numbers'
import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const goal: Kind = {
  kind: 'goal',
  order: 5,
  name: { 'zh-CN': '目标', en: 'Goals' },
  fields: {
    goal_no: 'id',
    parent_goal_no: 'id',
    level: 'text',
    goal_kind: 'text',
    title: 'text',
    objective: 'text',
    objective_no: 'id',
    objective_progress: 'ratio',
    objective_weight: 'ratio',
    owner_no: 'id',
    owner_name: 'name',
    department: 'department',
    indicator_name: 'text',
    baseline: 'number',
    target: 'number',
    actual: 'number',
    unit: 'text',
    direction: 'text',
    weight: 'ratio',
    progress: 'ratio',
    status: 'text',
    cycle: 'text',
    cycle_year: 'text',
    start_date: 'date',
    due_date: 'date',
    origin_action_no: 'id',
    evidence: 'text',
  },
  persons: [{ role: 'owner', no: 'owner_no', name: 'owner_name', department: 'department', at: 'due_date', required: false, lead: true }],
  called: /\bOKRs?\b|目标清单|目标表|^[^目]{0,16}目标$|goals?\b|objectives?\b/i,
  calledEnough: true,
  requires: [
    ['title', 'indicator_name', 'target'],
    ['goal_no', 'owner_no', 'owner_name'],
  ],
  proves: [
    ['target', 'progress', 'parent_goal_no', 'actual', 'objective'],
    ['title', 'indicator_name', 'goal_no', 'parent_goal_no', 'weight', 'actual', 'objective'],
  ],
  usual: [['goal_no'], ['title', 'indicator_name'], ['owner_no', 'owner_name', 'department', 'parent_goal_no']],
  // How an indicator is worked out and where its records are stands in a dictionary; whose it is and how far it has come, in a list of goals.
  yields: { indicator: ['source_system', 'aggregate', 'record_kind', 'record_field', 'numerator_field', 'denominator_field'] },
  // What is reported month by month is no list of what was aimed at.
  leaves: { reported_value: ['month', '#valueColumns', 'reported_at'] },
  keeps: ['title', 'target', 'actual'],
  holds: ['parent_goal_no', 'owner_no', 'actual', 'progress', 'due_date'],
  tells: ['parent_goal_no', 'objective', 'target', 'progress', 'weight', 'origin_action_no', 'goal_no'],
  needed: ['goal_no', 'title'],
  // The row of an objective above its key results.
  saidBy: { title: 'objective' },
  main: ['title'],
  happened: [],
  table: 'goal',
  tabled: 'coalesce(title, indicator_name) is not null',
  // An objective that several rows name beside their key results.
  beside: `starts_with(goal_no, 'O' || _sheet_id || '-')`,
  feeds: ['goal', 'evidence_link'],
  inOrder: [['start_date', 'due_date']],
  compared: ['baseline', 'target', 'actual'],
  coded: { direction: 'direction', status: 'status', title: 'goalText', objective: 'goalText' },
  // A list of values has owners, names and targets, too.
  mostlyRead: true,
  decisive: false,
  store: store
    .replace('{key_results}', () => keyResultWords)
    .replace('{spelled}', () => spelledNumbers({ from: 'goal', cited: 'parent_goal_no', of: 'goal', number: 'goal_no' })),
  synonyms,
  fieldNames,
}
