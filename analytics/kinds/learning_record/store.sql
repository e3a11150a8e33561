-- Courses taken; an unfinished one belongs to the month it started or was assigned in.
-- fields: employee_no id, employee_name name, department department, course text, assigned_at instant, started_at instant, completed_at instant, hours hours, score number, score_max number, passed boolean
-- person: employee employee_no employee_name department completed_at required
-- required: course
-- main: score hours course
insert into learning_record
select
  employee_id, employee_department_id, employee_family, cycle_of(day), date_trunc('month', day)::date, course, coalesce(started_at, assigned_at),
  completed_at, hours, score, score_max, passed, _sheet_id, _row, _col
from (select *, coalesce(completed_at, started_at, assigned_at)::date as day from mapped);
