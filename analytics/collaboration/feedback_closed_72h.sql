-- metric: feedback_closed_72h · title: 反馈闭环率 / Feedback answered · unit: share · target: closed.target · better: higher
-- zh: 限定小时内得到回复（或关闭）的反馈比例，部门按接收人。期限未到的不计；来源里没有记录回复时间的不计，单独列出。
-- en: Share of feedback answered (or closed) within the limit, by the receiver's department. Feedback whose time is not over is left aside; so is feedback from a source that does not record answers, counted beside.
-- settings: closed.target, closed.hours
-- detail: feedback · 反馈 / Feedback
-- detail: giver · 提出人 / Giver · person
-- detail: given_at · 提出 / Given · instant
-- detail: answered_at · 回复 / Answered · instant
-- detail: hours · 用时（小时） / Hours taken
-- beside: median_hours · hours · 回复用时中位数 / Median hours to answer · median(took_ms) filter (counted and took_ms >= 0) / 3600000.0
-- beside: not_recorded · count · 来源未记录回复 / Answers not recorded in the source · not recorded
-- one row per feedback; the median is taken of whole milliseconds, which sort faster than fractions of hours
with sheet as (
  -- sheets are few: what is known of them is put together before it meets the feedback
  select sheet_file.sheet_id, sheet_file.file, answering_sheet._sheet_id is not null as recorded
  from sheet_file
  left join answering_sheet on answering_sheet._sheet_id = sheet_file.sheet_id
),
answered as (
  select feedback.*, sheet.file, coalesce(sheet.recorded, false) as recorded,
    least(responded_at, closed_at) as answered_at, epoch_ms(least(responded_at, closed_at)) - epoch_ms(given_at) as took_ms
  from feedback
  left join sheet on sheet.sheet_id = feedback._sheet_id
  where feedback.given_at is not null
)
select
  cycle_id, month, receiver_id as employee_id, department_id, role_family, file as source,
  recorded and epoch_ms(given_at) + 3600000 * setting_number('closed.hours') <= (select imported_ms from as_of) as counted,
  coalesce(took_ms <= 3600000 * setting_number('closed.hours'), false) as hit,
  _sheet_id, _row, _col,
  feedback_no as feedback, giver_id as giver, given_at, answered_at, took_ms / 3600000.0 as hours, took_ms, recorded
from answered
