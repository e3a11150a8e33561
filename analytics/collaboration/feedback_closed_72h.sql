-- metric: feedback_closed_72h · title: 反馈闭环率 / Feedback answered · unit: share · target: closed.target · better: higher
-- zh: 限定小时内得到回复（或关闭）的反馈比例，部门按接收人。期限未到的不计；来源里没有记录回复时间的不计，单独列出。
-- en: Share of feedback answered (or closed) within the limit, by the receiver's department. Feedback whose time is not over is left aside; so is feedback from a source that does not record answers, counted beside.
-- settings: closed.target, closed.hours
-- detail: feedback · 反馈 / Feedback
-- detail: giver · 提出人 / Giver · person
-- detail: given_at · 提出 / Given · instant
-- detail: answered_at · 回复 / Answered · instant
-- detail: hours · 用时（小时） / Hours taken
-- beside: median_hours · hours · 回复用时中位数 / Median hours to answer · median(hours) filter (counted and hours >= 0)
-- beside: not_recorded · count · 来源未记录回复 / Answers not recorded in the source · count(*) filter (not recorded)
-- one row per feedback
with answered as (
  select feedback.*, answering_sheet._sheet_id is not null as recorded,
    least(responded_at, closed_at) as answered_at,
    (epoch_ms(least(responded_at, closed_at)) - epoch_ms(given_at)) / 3600000.0 as hours
  from feedback
  left join answering_sheet on answering_sheet._sheet_id = feedback._sheet_id
  where feedback.given_at is not null
)
select
  answered.cycle_id, answered.month, answered.receiver_id as employee_id, answered.department_id, answered.role_family, sheet_file.file as source,
  answered.recorded and epoch_ms(answered.given_at) + 3600000 * setting_number('closed.hours') <= (select imported_ms from as_of) as counted,
  coalesce(answered.hours <= setting_number('closed.hours'), false) as hit,
  answered._sheet_id, answered._row, answered._col,
  answered.feedback_no as feedback, answered.giver_id as giver, answered.given_at, answered.answered_at, answered.hours, answered.recorded
from answered
left join sheet_file on sheet_file.sheet_id = answered._sheet_id
