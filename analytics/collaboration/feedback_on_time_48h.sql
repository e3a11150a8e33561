-- metric: feedback_on_time_48h · title: 按时评价率 / Evaluations on time · unit: share · target: on_time.target · better: higher
-- zh: 发出后在限定小时内提交的评价占全部邀请的比例。期限还没到的邀请不计。
-- en: Share of all invitations answered within the limit after they were sent. Invitations whose time is not over yet are left aside.
-- settings: on_time.target, on_time.hours
-- detail: request · 邀请 / Invitation
-- detail: sent_at · 发出 / Sent · instant
-- detail: submitted_at · 提交 / Submitted · instant
-- detail: hours · 用时（小时） / Hours taken
-- beside: median_hours · hours · 提交用时中位数 / Median hours to answer · median(took_ms) filter (counted and took_ms >= 0) / 3600000.0
-- beside: still_open · count · 期限未到 / Not due yet · not counted
-- one row per invitation; the median is taken of whole milliseconds, which sort faster than fractions of hours
with timed as (
  select invitation.*, epoch_ms(submitted_at) - epoch_ms(sent_at) as took_ms
  from invitation
)
select
  cycle_id, month, employee_id, department_id, role_family, source,
  epoch_ms(sent_at) + 3600000 * setting_number('on_time.hours') <= (select imported_ms from as_of) as counted,
  coalesce(took_ms <= 3600000 * setting_number('on_time.hours'), false) as hit,
  _sheet_id, _row, _col,
  request, sent_at, submitted_at, took_ms / 3600000.0 as hours, took_ms
from timed
