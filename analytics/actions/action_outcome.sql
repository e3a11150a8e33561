-- helper: action_outcome
-- one row per action item with a due date: how it came out, and the last day of the cycle after the talk, in which it is judged
with recording_sheet as (
  select distinct _sheet_id from action_item where accepted_at is not null or accepted is not null
  union
  select sheet_id from source_column where field in ('accepted_at', 'acceptance')
),
item as (
  select action_item.*, recording_sheet._sheet_id is not null as acceptance_recorded,
    day_of(done_at) as done_on, day_of(accepted_at) as accepted_on
  from action_item
  left join recording_sheet on recording_sheet._sheet_id = action_item._sheet_id
  where due_date is not null
)
select
  next_cycle.next_cycle_id as cycle_id, coalesce(next_cycle.next_cycle_end, item.due_date) as judged_on,
  item.employee_id, item.department_id, item.role_family, sheet_file.file as source,
  item._sheet_id, item._row, item._col, item.action_no, item.action, item.due_date, item.done_on, item.accepted_on, item.acceptance_recorded,
  case
    when done_on is null and says_done(item.status) then 'done_undated'
    when done_on is null then 'open'
    when done_on > due_date then 'late'
    when accepted = false then 'not_accepted'
    when acceptance_recorded and accepted_on is null and accepted is null then 'not_accepted'
    else 'fulfilled' end as outcome
from item
left join next_cycle on next_cycle.cycle_id = item.cycle_id
left join sheet_file on sheet_file.sheet_id = item._sheet_id
