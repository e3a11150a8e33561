import { answeredStates, openStates, refusedStates, unsubmittedStates } from '../../vocabulary/invitations'
import { keptRating } from '../shared/kept-rating'
import { oddRating } from '../shared/odd-rating'
import type { Kind } from '../shared/types'
import resultSql from './result.sql'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

/** Ratings whose column says who gave them. */
const scoresByRater = ['self_score', 'manager_score', 'peer_score', 'cross_score']

export const review: Kind = {
  kind: 'review',
  order: 7,
  name: { 'zh-CN': '评价', en: 'Evaluations' },
  fields: {
    request_no: 'id',
    cycle: 'text',
    cycle_year: 'text',
    cycle_from: 'date',
    cycle_until: 'date',
    reviewee_no: 'id',
    reviewee_name: 'name',
    reviewee_department: 'department',
    reviewer_no: 'id',
    reviewer_name: 'name',
    reviewer_department: 'department',
    manager_no: 'id',
    manager_name: 'name',
    relation: 'text',
    voluntary: 'text',
    status: 'text',
    sent_at: 'instant',
    due_at: 'instant',
    submitted_at: 'instant',
    finished: 'text',
    score: 'number',
    score_max: 'number',
    self_score: 'text',
    manager_score: 'text',
    peer_score: 'text',
    cross_score: 'text',
    rating: 'text',
    dimension: 'text',
    initial_rating: 'text',
    calibrated_rating: 'text',
    final_score: 'text',
    comment: 'text',
    evidence: 'text',
  },
  persons: [
    { role: 'reviewee', no: 'reviewee_no', name: 'reviewee_name', department: 'reviewee_department', at: 'sent_at', required: true },
    {
      role: 'reviewer',
      no: 'reviewer_no',
      name: 'reviewer_name',
      department: 'reviewer_department',
      at: 'sent_at',
      required: true,
      lacking: true,
    },
    { role: 'manager', no: 'manager_no', name: 'manager_name', at: 'sent_at', required: false, lacking: true },
  ],
  requires: [
    ['reviewee_no', 'reviewee_name'],
    // Who was asked whom about, and when, is a list of invitations before anybody has answered.
    ['score', 'rating', 'submitted_at', 'sent_at', ...scoresByRater],
  ],
  // The rating of a cycle alone, by nobody in particular, is what somebody was rated in the end.
  proves: [
    ['#valueColumns', 'reviewer_no', 'reviewer_name', 'relation', 'sent_at', 'submitted_at', 'request_no', 'comment', ...scoresByRater],
  ],
  // People and a day stand in weekly reports, too.
  // How somebody felt in a week is told in a check-in.
  // What comes of a talent review is no evaluation by somebody; customers and suppliers are rated by whoever looks after them.
  elsewhere:
    /^pulse(?:[_ ]score)?$|^(?:9|nine)[\s-]?box|九宫格|^(?:客户|供应商)(?:名称|编号|简称|代码)?$|^(?:customer|supplier|vendor)(?: (?:name|id|no|number|code))?$/i,
  named: ['reviewee_no', 'reviewee_name', 'reviewer_no', 'reviewer_name', 'relation', 'score', 'rating', ...scoresByRater],
  // Beside a table of who rated whom, what somebody was rated on the whole is of another row.
  spread: { value: 'rating', by: 'person', instead: ['score', ...scoresByRater, 'comment'] },
  usual: [['reviewer_no', 'reviewer_name', '#valueColumns', ...scoresByRater]],
  tells: ['reviewee_no', 'reviewer_no', 'relation', 'request_no', 'voluntary', 'sent_at', ...scoresByRater],
  needed: [],
  main: ['score', 'rating', ...scoresByRater, 'calibrated_rating', 'final_score', 'submitted_at', 'request_no'],
  happened: ['sent_at', 'submitted_at'],
  table: 'review_request',
  // Without a rater there is no invitation, only the rating.
  tabled: 'coalesce(reviewer_no, reviewer_name) is not null',
  folded: 'select count(*) from review_row where nth > 1 and coalesce(reviewer_no, reviewer_name) is not null',
  feeds: ['review_request', 'review', 'final_rating', 'evidence_link'],
  coded: { relation: 'relation', voluntary: 'willingness', status: 'invitation', row_state: 'nomination' },
  decisive: false,
  store: store
    .replace('{open}', () => openStates)
    .replace('{answered}', () => answeredStates)
    .replace('{unsubmitted}', () => unsubmittedStates)
    .replace('{refused}', () => refusedStates),
  further: [
    {
      where:
        'exists (from review_row where coalesce(calibrated_rating, initial_rating, final_score) is not null or (is_split and rating is not null))',
      sql: resultSql
        .replace('{kept}', () => keptRating('review_row', 'calibrated_rating', 'null::integer'))
        .replace('{odd}', () =>
          oddRating('select _sheet_id, _row, null::integer as _col, result as rating, false as gone from rated_in_the_end'),
        )
        .replace('{open}', () => openStates),
    },
  ],
  synonyms,
  fieldNames,
}
