-- 一个人在一个周期面谈后的行动项。
-- The action items a person took from the interviews of a cycle.
select
  coalesce(nullif(trim(action), ''), nullif(trim(deliverable), ''), action_no) as action, due_date as due,
  done_at is not null or accepted_at is not null as done, _sheet_id as "sheetId", _row as row, _col as "column"
from action_item
where employee_id = $employee and cycle_id = $cycle
order by due_date nulls last, _sheet_id, _row
