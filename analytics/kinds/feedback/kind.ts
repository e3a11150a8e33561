import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const feedback: Kind = {
  kind: 'feedback',
  order: 12,
  name: { 'zh-CN': '反馈', en: 'Feedback' },
  fields: {
    feedback_no: 'id',
    giver_no: 'id',
    giver_name: 'name',
    receiver_no: 'id',
    receiver_name: 'name',
    department: 'department',
    at: 'instant',
    channel: 'text',
    polarity: 'text',
    text: 'text',
    scene: 'text',
    action: 'text',
    impact: 'text',
    responded_at: 'instant',
    closed_at: 'instant',
  },
  persons: [
    // A customer may praise people, too.
    { role: 'giver', no: 'giver_no', name: 'giver_name', at: 'at', required: false },
    { role: 'receiver', no: 'receiver_no', name: 'receiver_name', at: 'at', required: true, each: true },
  ],
  called: /感谢[卡信墙榜]|致谢|表扬|点赞|嘉许|回馈|赞赏|反馈记录|kudos|praise|recognition|feedback[\s_-]*(?:log|export)/i,
  requires: [
    ['giver_no', 'giver_name'],
    ['receiver_no', 'receiver_name'],
    ['at', 'text', 'scene'],
  ],
  proves: [['at']],
  usual: [['at']],
  tells: ['giver_no', 'giver_name', 'receiver_no', 'receiver_name', 'scene', 'impact', 'responded_at', 'closed_at'],
  needed: [],
  main: ['text', 'scene', 'at'],
  happened: ['at'],
  table: 'feedback',
  feeds: ['feedback'],
  coded: { polarity: 'exchange', giver_no: 'sender', row_state: 'giving' },
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
