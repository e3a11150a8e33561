-- Courses taken; an unfinished one belongs to the month it started or was assigned in.
insert into learning_record
select
  employee_id, employee_department_id, employee_family, cycle_at(day), date_trunc('month', day)::date, course, coalesce(started_at, assigned_at),
  completed_at, hours, score, score_max, passed, _sheet_id, _row, _col
from (select *, coalesce(completed_at, started_at, assigned_at)::date as day from mapped);
