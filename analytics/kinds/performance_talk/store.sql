-- Talks of managers with people about their performance. What was agreed in them goes on to the actions.
insert into performance_talk
select talk_no, coalesce(stated_cycle, cycle_at(talk_date::date)), employee_id, employee_department_id, employee_family, manager_id,
  talk_date, duration, summary, confirmed, confirmed_at, _sheet_id, _row, _col
from mapped;

insert into staged_issue
select 'times_reversed', 'warn', false, _sheet_id, _row, column_of(_sheet_id, 'confirmed_at'), 'confirmed_at', '{}'::json
from mapped where confirmed_at::date < talk_date::date;
