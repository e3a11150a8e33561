import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const goalActionNode: Kind = {
  kind: 'goal_action_node',
  order: 6,
  name: { 'zh-CN': '动作节点', en: 'Action nodes' },
  fields: {
    node_no: 'id',
    goal_no: 'id',
    title: 'text',
    expected_evidence: 'text',
    due_at: 'instant',
    done_at: 'instant',
    owner_no: 'id',
    owner_name: 'name',
    department: 'department',
    evidence: 'text',
  },
  persons: [{ role: 'owner', no: 'owner_no', name: 'owner_name', department: 'department', at: 'due_at', required: false, lead: true }],
  requires: [['goal_no'], ['node_no'], ['due_at']],
  tells: ['node_no', 'expected_evidence', 'due_at'],
  needed: ['node_no', 'goal_no'],
  main: ['title', 'due_at'],
  happened: [],
  table: 'goal_action_node',
  feeds: ['goal_action_node', 'evidence_link'],
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
