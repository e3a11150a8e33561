-- metric: feedback_on_time_48h
-- room: collaboration
-- shape: ratio
-- title: { zh: 按时评价率, en: Evaluations on time }
-- words:
--   zh: 发出后在限定小时内提交的评价占全部邀请的比例。期限还没到的邀请不计；提交早于发出的不计，另列。
--   en: Share of all invitations answered within the limit after they were sent. Invitations whose time is not over yet are left aside; so are answers dated before they were asked for, listed beside.
-- unit: share
-- target: on_time.target
-- better: higher
-- settings: [on_time.target, on_time.hours]
-- rows: one row per invitation; the median is taken of whole milliseconds, which sort faster than fractions of hours
-- details:
--   - { key: request, zh: 邀请, en: Invitation }
--   - { key: sent_at, zh: 发出, en: Sent, kind: instant }
--   - { key: submitted_at, zh: 提交, en: Submitted, kind: instant }
--   - { key: hours, zh: 用时（小时）, en: Hours taken }
-- secondary:
--   - { key: median_hours, zh: 提交用时中位数, en: Median hours to answer, unit: hours, median: took_ms, where: counted and took_ms >= 0, per: 3600000 }
--   - { key: still_open, zh: 期限未到, en: Not due yet, count_if: not counted and (took_ms is null or took_ms >= 0) }
--   - { key: out_of_order, zh: 提交早于发出, en: Answered before it was sent, count_if: took_ms < 0 }
with timed as (
  select invitation.*, ms_between(sent_at, submitted_at) as took_ms
  from invitation
)
select
  cycle_id, month, employee_id, department_id, role_family, source,
  ms_of(sent_at) + 3600000 * setting.on_time_hours <= (select imported_ms from as_of) and coalesce(took_ms >= 0, not is_answered) as counted,
  coalesce(took_ms between 0 and 3600000 * setting.on_time_hours, false) as hit,
  _sheet_id, _row, _col,
  request, sent_at, submitted_at, took_ms / 3600000.0 as hours, took_ms
from timed
cross join feedback_on_time_48h_setting as setting
