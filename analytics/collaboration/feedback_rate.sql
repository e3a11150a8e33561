-- metric: feedback_rate
-- room: collaboration
-- shape: rate
-- title: { zh: 即时反馈频次, en: Feedback given }
-- words:
--   zh: 每人每周给出的反馈条数 = 反馈条数 ÷ 在岗人周。在岗人周按任职记录逐日计，只计有反馈记录的周期，到最近一次导入为止；部门按给出人当时的部门。在岗不属于任何来源，所以不按来源分。
--   en: "Feedback given per person and week = feedback ÷ person-weeks on duty. Weeks on duty are counted by the day from the assignments, in cycles for which feedback is recorded and up to the latest import; the department is the giver's at the time. Being on duty has no source, so it is not cut by source."
-- unit: per_person_week
-- better: higher
-- exposure: weeks
-- settings: []
-- rows: one row per feedback, counted; and one per assignment and month, which is not counted and carries the weeks on duty
-- details:
--   - { key: feedback, zh: 反馈, en: Feedback }
--   - { key: receiver, zh: 接收人, en: Receiver, kind: person }
--   - { key: given_at, zh: 给出, en: Given, kind: instant }
with recursive given as (
  select *
  from feedback
  where giver_id is not null and given_at is not null
),
month(cycle_id, month, after_last) as (
  select review_cycle.cycle_id, month_of(review_cycle.start_date),
    cast(earlier(review_cycle.end_date, day_of(as_of.imported_at)) + interval '1' day as date)
  from review_cycle
  cross join as_of
  where exists (select 1 from given where given.cycle_id = review_cycle.cycle_id)
  union all
  select cycle_id, cast(month + interval '1' month as date), after_last
  from month
  where cast(month + interval '1' month as date) < after_last
),
duty as (
  select month.cycle_id, month.month, assignment.employee_id, assignment.department_id, assignment._sheet_id, assignment._row,
    greatest(coalesce(assignment.valid_from, date '0001-01-01'), month.month) as since,
    least(coalesce(assignment.valid_to, date '9999-12-31'), month.after_last, cast(month.month + interval '1' month as date)) as until
  from month
  cross join employment_assignment as assignment
)
select
  given.cycle_id, given.month, given.giver_id as employee_id, given.giver_department_id as department_id, role_now.role_family,
  sheet_file.file as source,
  true as counted,
  true as hit,
  given._sheet_id, given._row, given._col,
  given.feedback_no as feedback, given.receiver_id as receiver, given.given_at, 0.0 as weeks
from given
left join role_now on role_now.employee_id = given.giver_id
left join sheet_file on sheet_file.sheet_id = given._sheet_id
union all
select
  duty.cycle_id, duty.month, duty.employee_id, duty.department_id, role_now.role_family, null,
  false, false,
  duty._sheet_id, duty._row, null,
  null, null, null, date_diff('day', duty.since, duty.until) / 7.0
from duty
left join role_now on role_now.employee_id = duty.employee_id
where duty.since < duty.until
