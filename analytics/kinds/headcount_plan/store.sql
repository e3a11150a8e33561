-- Planned places of departments, by post where the sheet says it.
create or replace temp table plan_row as
select m.*, coalesce((select min(d.department_id) from department d where d.department_id = '/' || upper(m.department_code)),
  (select min(d.department_id) from department d where d.path = department_path(m.department)), department_id_of(m.department)) as department_id
from mapped m;

-- (3) for places that are asked for and not granted is no −3
insert into staged_issue
select 'unparseable', 'block', true, _sheet_id, _row, column_of(_sheet_id, 'headcount'), 'headcount', json_object('text', regexp_replace(headcount::varchar, '\.0$', ''))
from plan_row where headcount < 0;
delete from plan_row where headcount < 0;

insert into headcount_plan
select department_id, coalesce(department, department_code), plain_text(post), stated_cycle, nullif(concat_ws(' ', cycle_year, cycle), ''),
  headcount, on_board,
  -- 超/缺编 is negative where places are vacant, 缺编 positive: the two counts say which
  case when abs(headcount - on_board) = abs(vacant) then headcount - on_board else vacant end, note, _sheet_id, _row, _col
from plan_row;

insert into staged_issue
select 'department_unknown', 'warn', false, _sheet_id, _row, coalesce(column_of(_sheet_id, 'department'), column_of(_sheet_id, 'department_code')), 'department',
  json_object('text', coalesce(department, department_code))
from plan_row where department_id is null;

-- what stands beside the plan does not fit it
insert into staged_issue
select 'plan_differs', 'info', false, _sheet_id, _row, column_of(_sheet_id, 'vacant'), 'vacant',
  json_object('planned', regexp_replace(headcount::varchar, '\.0$', ''), 'filled', regexp_replace(on_board::varchar, '\.0$', ''),
    'vacant', regexp_replace(vacant::varchar, '\.0$', ''))
from plan_row where abs(headcount - on_board) <> abs(vacant);
