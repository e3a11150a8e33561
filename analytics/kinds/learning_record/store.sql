-- Courses taken; an unfinished one belongs to the month it started or was assigned in, one without any day to the cycle its sheet is of.
-- What a list says of the outcome in words, it says of passing.
create or replace temp table learning_row as
-- Whoever was absent has no hours of it, however long it was.
select * replace (
    coalesce(passed, case completion_code(completion) when 'passed' then true when 'failed' then false end) as passed,
    case when completion_code(completion) is distinct from 'absent' then hours end as hours),
  coalesce(completed_at, started_at, assigned_at)::date as day
from mapped
where (not is_missing(coalesce(completion, '')) or coalesce(completed_at::varchar, score::varchar, hours::varchar) is not null
  or column_of(_sheet_id, 'course') is not null)
  and completion_code(completion) is distinct from 'void';

-- what neither names a cycle nor has any day is of the current one
create or replace temp table learning_undated as
from undated_sheet where sheet in (select _sheet_id from learning_row) and sheet not in (
  select _sheet_id from learning_row where coalesce(stated_cycle, day::varchar) is not null);
insert into staged_issue
select 'cycle_assumed', 'warn', false, _sheet_id, min(_row), arg_min(_col, _row), null, json_object('count', count(*), 'cycle', any_value(undated_cycle))
from learning_row join learning_undated on sheet = _sheet_id group by _sheet_id;

insert into learning_record
select
  employee_id, employee_department_id, employee_family,
  coalesce(cycle_at(day), case when day is null then coalesce(stated_cycle, undated_cycle) end), date_trunc('month', day)::date, course,
  coalesce(started_at, assigned_at), completed_at, hours, score, score_max, passed, _sheet_id, _row, _col
from learning_row
left join learning_undated on sheet = _sheet_id;

-- in a column of a course, what is no word of outcomes, no score and no day
insert into staged_issue
select 'unparseable', 'warn', false, _sheet_id, _row, _col, 'completion', json_object('text', left(trim(completion), 40), 'header', course)
from learning_row
where column_of(_sheet_id, 'course') is null and completed_at is null and score is null and completion_code(completion) is null and not is_missing(completion);
