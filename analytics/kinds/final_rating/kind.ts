import { keptRating } from '../shared/kept-rating'
import { oddRating } from '../shared/odd-rating'
import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const finalRating: Kind = {
  kind: 'final_rating',
  order: 13,
  name: { 'zh-CN': '最终评级', en: 'Final ratings' },
  fields: {
    employee_no: 'id',
    employee_name: 'name',
    department: 'department',
    manager_no: 'id',
    manager_name: 'name',
    cycle: 'text',
    cycle_year: 'text',
    cycle_from: 'date',
    cycle_until: 'date',
    initial_rating: 'text',
    rating: 'text',
    score: 'number',
    score_max: 'number',
    potential: 'text',
    decided_at: 'date',
    reason: 'text',
    comment: 'text',
  },
  persons: [
    { role: 'employee', no: 'employee_no', name: 'employee_name', department: 'department', at: 'decided_at', required: true },
    { role: 'manager', no: 'manager_no', name: 'manager_name', at: 'decided_at', required: false },
  ],
  called:
    /talent review|nine-?box|9-?box|人才盘点|九宫格|人才评审|(?:ratings?|grades?)[\s_-]*history|(?:历年|历次|历史)(?:绩效|考核|评级)/i,
  requires: [
    ['employee_no', 'employee_name'],
    ['rating', 'score', 'potential', '#valueColumns'],
  ],
  // Without a cycle it may as well be a column of a list of people, or the points of an examination.
  proves: [['cycle', 'cycle_year', 'potential', 'initial_rating', '#valueColumns']],
  // What came out of a calibration is of the current one where no other is named.
  provenBy: /校准|终评|最终(?!成绩)|审定|核定|calibrat|^final (?:performance )?rating/i,
  named: ['rating', 'initial_rating', 'score', 'potential'],
  usual: [['cycle', 'cycle_year']],
  // Who rated, and what each of several raters said, are evaluations; what a list of people says beside is its own.
  yields: {
    review: [
      'reviewer_no',
      'reviewer_name',
      'relation',
      'voluntary',
      'sent_at',
      'request_no',
      'self_score',
      'manager_score',
      'peer_score',
      'cross_score',
    ],
    employee: ['hire_date', 'termination_date', 'effective_date', 'change_reason', 'previous_department', 'worker_type', 'is_primary'],
    goal: ['goal_no', 'title', 'target', 'progress'],
    learning_record: ['course'],
  },
  // A register of instruments is calibrated and graded, too, and somebody keeps each.
  elsewhere:
    /^(?:型号|规格型号|型号规格|保管人|出厂编号|(?:设备|仪器|器具|管理|资产)编号|(?:上次|下次|本次)(?:校准|检定)(?:日期)?|(?:校准|检定)(?:周期|日期|方式|证书).*|model(?: no\.?)?|serial (?:no\.?|number)|asset (?:tag|no\.?|id)|(?:last|next) calibrat.*|calibration (?:due|date|interval).*)$/i,
  // Before and after the calibration, and the potential: what raters said stands beside as where it started from.
  // So do several cycles, the last of them before and after it.
  holds: ['#valueColumns', ['initial_rating', 'rating', 'potential'], ['initial_rating', '#several']],
  spread: { value: 'rating', by: 'cycle' },
  tells: ['rating', 'initial_rating', 'potential', 'reason', 'cycle', '#valueColumns'],
  needed: [],
  main: ['rating', 'score', 'potential'],
  happened: [],
  table: 'final_rating',
  tabled: `(coalesce(case when not is_unrated(rating) then rating end, score::varchar, potential) is not null
      or (_sheet_id, _row, coalesce(_col, -1)) in (select (_sheet_id, _row, coalesce(_col, -1)) from kept_rating))
    and (_sheet_id, _row, coalesce(_col, -1)) not in (select (_sheet_id, _row, coalesce(_col, -1)) from odd_rating where gone)`,
  feeds: ['final_rating'],
  coded: { potential: 'potential', row_state: 'finalState' },
  unread: 'potential is null',
  decisive: false,
  store: store
    .replace('{kept}', () => keptRating('mapped', 'rating', '_col'))
    .replace('{odd}', () => oddRating('select *, score is null and potential is null as gone from final_row')),
  synonyms,
  fieldNames,
}
