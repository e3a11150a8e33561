-- The departments of the lists beside those that the lists of people know: these stay as they are, but for a bare name, which now has its place.
-- The same one by its code, its place, or a name that only one has here and there.
create or replace temp table list_known as
select p.nth, case
  when exists (select 1 from department d where d.department_id = '/' || p.code) then '/' || p.code
  else coalesce((select min(d.department_id) from department d where d.path = p.path),
    case when count(distinct p.path) over (partition by p.name) = 1
      then (select case when count(distinct d.department_id) = 1 then min(d.department_id) end from department d where d.name = p.name) end) end as department_id
from list_place p;

-- What the list has below a department that stands elsewhere stands there with it.
create or replace temp table list_moved as
select p.path as said, arg_max(d.path, coalesce(d.valid_from, date '0001-01-01')) as path
from list_known k join list_place p using (nth) join department d on d.department_id = k.department_id
group by p.path having bool_and(d.path <> p.path) and bool_and(contains(d.path, '/'));

create or replace temp table list_department as
with standing as (
  select p.* replace (coalesce(case when k.department_id is null then m.path || substr(p.path, length(m.said) + 1) end, p.path) as path), k.department_id as known_id
  from list_place p join list_known k using (nth) left join list_moved m on starts_with(p.path, m.said || '/')
  qualify row_number() over (partition by p.nth order by length(m.said) desc nulls last) = 1
)
select * exclude (known_id), known_id is not null as is_known,
  -- one code for two departments at a time is the first one's
  coalesce(known_id, case when path = first_value(path) over (partition by code, valid_from order by nth) then '/' || code end, path) as department_id
from standing;

insert into staged_issue
select 'department_code_conflict', 'warn', false, _sheet_id, _row, column_of(_sheet_id, 'department_code'), 'department_code', json_object('text', code, 'count', 2)
from list_department where code is not null and not is_known and department_id <> '/' || code;

create or replace temp table list_department_path as
select path, department_id from (
  select path, department_id, 1 as nth from list_department where path not in (select said from list_moved) union all select path, department_id, 2 from department
) qualify row_number() over (partition by path order by nth, department_id) = 1;

insert into staged_issue
select 'department_place_differs', 'info', false, l._sheet_id, l._row, l._col, 'department_name', json_object('text', l.path, 'before', any_value(d.path))
from list_department l join list_moved m on m.said = l.path join department d using (department_id)
where l.is_known group by l._sheet_id, l._row, l._col, l.path;

-- what the lists of people have below a department that stands deeper stands there with it
update department d set path = l.path || substr(d.path, length(l.name) + 1), level = len(string_split(l.path, '/')) + d.level - 1
from list_department l
where l.is_known and contains(l.path, '/') and starts_with(d.path, l.name || '/')
  and l.department_id in (select o.department_id from department o where o.path = l.name);

-- a bare name of a list of people
update department d set path = l.path, level = len(string_split(l.path, '/')), parent_id = coalesce(p.department_id, regexp_replace(l.path, '/[^/]+$', ''))
from list_department l left join list_department_path p on p.path = regexp_replace(l.path, '/[^/]+$', '')
where l.department_id = d.department_id and l.is_known and d.path = l.name and contains(l.path, '/');

insert into department (department_id, name, parent_id, path, level, valid_from, valid_to, _sheet_id, _row)
with every as (
  select department_id, path, valid_from, valid_to, _sheet_id, _row from list_department where not is_known
  qualify row_number() over (partition by department_id, path, valid_from order by nth) = 1
  union all
  -- the levels above that no row is about
  select path, path, null, null, arg_min(_sheet_id, nth), arg_min(_row, nth)
  from (
    select nth, _sheet_id, _row, array_to_string(list_slice(string_split(path, '/'), 1, n), '/') as path
    from (select *, unnest(range(1, len(string_split(path, '/')))) as n from list_department)
  )
  where path not in (select path from list_department_path) group by path
)
select e.department_id, last_level(e.path), case when contains(e.path, '/') then coalesce(p.department_id, regexp_replace(e.path, '/[^/]+$', '')) end, e.path,
  len(string_split(e.path, '/')), e.valid_from, e.valid_to, e._sheet_id, e._row
from every e left join list_department_path p on p.path = regexp_replace(e.path, '/[^/]+$', '') and contains(e.path, '/')
order by e.path, e.department_id, e.valid_from;

-- What a list says beside the tree, a row each.
create or replace temp table list_head as
select l.nth, coalesce(
    (select arg_max(e.employee_id, coalesce(e.hire_date, date '0001-01-01')) from employee e where upper(e.employee_no) = l.head_no),
    case when l.head_no is null then (select case when count(*) = 1 then min(e.employee_id) end from employee e where e.name_key = name_key(l.head_name)) end) as head_id
from list_department l where coalesce(l.head_no, l.head_name) is not null;

insert into department_list
select l.department_id, l.code, l.name, l.path, l.valid_from, l.valid_to, h.head_id, coalesce(l.head_name, l.head_no), plain_text(l.cost_center), l.headcount,
  l._sheet_id, l._row, l._col, l.other_name
from list_department l left join list_head h using (nth);

insert into staged_issue
select 'department_head_unknown', 'info', false, l._sheet_id, l._row, coalesce(column_of(l._sheet_id, 'head_no'), column_of(l._sheet_id, 'head_name')), 'head_name',
  json_object('name', l.head_name, 'number', l.head_no)
from list_head h join list_department l using (nth) where h.head_id is null;

insert into staged_issue
select 'times_reversed', 'warn', false, _sheet_id, _row, column_of(_sheet_id, 'valid_to'), 'valid_to', '{}'::json
from list_department where valid_to < valid_from;
