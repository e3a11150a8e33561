-- helper: stage_time
-- one row per stage a case went through, with the hours elapsed in it; problem = why the hours are not counted: a stamp is missing, or the order is wrong
with elapsed as (
  select *, coalesce(ms_between(entered_at, left_at) / 3600000.0, hours) as elapsed_hours
  from stage_event
)
select
  coalesce(flow, '') as flow, case_no, stage_no, stage, week, month, cycle_id, department_id, actor_id, elapsed_hours as hours,
  case when elapsed_hours is null or week is null then 'missing_stamp' when elapsed_hours < 0 then 'negative' end as problem,
  _sheet_id, _row, _col
from elapsed
