import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const review: Kind = {
  kind: 'review',
  order: 7,
  name: { 'zh-CN': '评价', en: 'Evaluations' },
  fields: {
    request_no: 'id',
    cycle: 'text',
    reviewee_no: 'id',
    reviewee_name: 'name',
    reviewee_department: 'department',
    reviewer_no: 'id',
    reviewer_name: 'name',
    reviewer_department: 'department',
    relation: 'text',
    voluntary: 'boolean',
    sent_at: 'instant',
    due_at: 'instant',
    submitted_at: 'instant',
    score: 'number',
    score_max: 'number',
    rating: 'text',
    comment: 'text',
    evidence: 'text',
  },
  persons: [
    { role: 'reviewee', no: 'reviewee_no', name: 'reviewee_name', department: 'reviewee_department', at: 'sent_at', required: true },
    { role: 'reviewer', no: 'reviewer_no', name: 'reviewer_name', department: 'reviewer_department', at: 'sent_at', required: true },
  ],
  requires: [
    ['reviewee_no', 'reviewee_name'],
    ['reviewer_no', 'reviewer_name'],
    ['score', 'rating', 'submitted_at'],
  ],
  tells: ['reviewee_no', 'reviewer_no', 'relation', 'request_no', 'voluntary', 'sent_at'],
  needed: [],
  main: ['score', 'rating', 'submitted_at', 'request_no'],
  happened: ['sent_at', 'submitted_at'],
  table: 'review_request',
  feeds: ['review_request', 'review', 'evidence_link'],
  coded: { relation: 'relation' },
  decisive: false,
  store,
  synonyms,
  fieldNames,
}
