-- metric: feedback_closed_72h
-- room: collaboration
-- shape: ratio
-- title: { zh: 反馈闭环率, en: Feedback answered }
-- words:
--   zh: 限定小时内得到回复（或关闭）的反馈比例，部门按接收人。期限未到的不计；来源里没有记录回复时间的不计，单独列出；回复早于反馈的也不计，另列。
--   en: Share of feedback answered (or closed) within the limit, by the receiver's department. Feedback whose time is not over is left aside; so is feedback from a source that does not record answers, and what was answered before it was given; both are counted beside.
-- unit: share
-- target: closed.target
-- better: higher
-- settings: [closed.target, closed.hours]
-- rows: one row per feedback; the median is taken of whole milliseconds, which sort faster than fractions of hours
-- details:
--   - { key: feedback, zh: 反馈, en: Feedback }
--   - { key: giver, zh: 提出人, en: Giver, kind: person }
--   - { key: given_at, zh: 提出, en: Given, kind: instant }
--   - { key: answered_at, zh: 回复, en: Answered, kind: instant }
--   - { key: hours, zh: 用时（小时）, en: Hours taken }
-- secondary:
--   - { key: median_hours, zh: 回复用时中位数, en: Median hours to answer, unit: hours, median: took_ms, where: counted and took_ms >= 0, per: 3600000 }
--   - { key: not_recorded, zh: 来源未记录回复, en: Answers not recorded in the source, count_if: not recorded }
--   - { key: out_of_order, zh: 回复早于反馈, en: Answered before it was given, count_if: took_ms < 0 }
with sheet as (
  -- sheets are few: what is known of them is put together before it meets the feedback
  select sheet_file.sheet_id, sheet_file.file, answering_sheet._sheet_id is not null as recorded
  from sheet_file
  left join answering_sheet on answering_sheet._sheet_id = sheet_file.sheet_id
),
answered as (
  select feedback.*, sheet.file, coalesce(sheet.recorded, false) as recorded,
    earlier(responded_at, closed_at) as answered_at, ms_between(given_at, earlier(responded_at, closed_at)) as took_ms
  from feedback
  left join sheet on sheet.sheet_id = feedback._sheet_id
  where feedback.given_at is not null
)
select
  cycle_id, month, receiver_id as employee_id, department_id, role_family, file as source,
  recorded and ms_of(given_at) + 3600000 * setting.closed_hours <= (select imported_ms from as_of) and coalesce(took_ms >= 0, true) as counted,
  coalesce(took_ms between 0 and 3600000 * setting.closed_hours, false) as hit,
  _sheet_id, _row, _col,
  feedback_no as feedback, giver_id as giver, given_at, answered_at, took_ms / 3600000.0 as hours, took_ms, recorded
from answered
cross join feedback_closed_72h_setting as setting
