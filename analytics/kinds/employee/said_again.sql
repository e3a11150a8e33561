-- What lists leave open about people who stand in more than one row: said with its cell and with the cell that is used meanwhile.

create or replace temp table field_cell as
select c.sheet as _sheet_id, n.field, arg_min(c.field, n.nth) as said_field, arg_min(c.col, n.nth) as col
from field_column c
join (values ('department', 'department', 1), ('department_code', 'department', 2), ('manager_no', 'manager', 1), ('manager_name', 'manager', 2),
  ('job_family', 'job_family', 1), ('job_level', 'job_level', 1)) n(said_field, field, nth) on n.said_field = c.field
group by all;

create or replace temp table disagreement as
with pair as (
  select s.employee_id, s.field, s._sheet_id, s._row, u._sheet_id as used_sheet, u._row as used_row,
    case when s.certainty = 0 and s.nth_sheet <> u.nth_sheet then 'undated_rosters_disagree' else 'roster_conflict' end as code
  from statement s join used_statement u using (employee_id, field, certainty)
  where u.day is not distinct from s.day and u.value <> s.value and '?' not in (s.value, u.value)
  union all
  -- one day, in a list of moves and in one that holds as of it
  select s.employee_id, s.field, s._sheet_id, s._row, u._sheet_id, u._row, 'roster_conflict'
  from used_statement s join used_statement u using (employee_id, field, day)
  where s.certainty = 1 and u.certainty = 2 and u.value <> s.value and '?' not in (s.value, u.value)
  union all
  select employee_id, field, _sheet_id, _row, moved_sheet, moved_row, 'roster_behind_move' from dated_statement where is_behind
  union all
  -- a list without a day says what no dated one says
  select s.employee_id, s.field, s._sheet_id, s._row, d._sheet_id, d._row, 'undated_rosters_disagree'
  from used_statement s
  join (select employee_id, field, list(value) as known, list(previous_id) as left_behind, arg_max(_sheet_id, day) as _sheet_id, arg_max(_row, day) as _row
    from dated_statement where certainty = 1 group by all) d using (employee_id, field)
  where s.certainty = 0 and s.value <> '?' and not list_contains(d.known, s.value)
    and not (s.field = 'department' and list_contains(list_transform(d.known, lambda v: starts_with(v, s.value || '/')), true))
)
select p.*, f.said_field, f.col, u.col as used_col
from pair p
join field_cell f on f._sheet_id = p._sheet_id and f.field = p.field
left join field_cell u on u._sheet_id = p.used_sheet and u.field = p.field
qualify row_number() over (partition by p._sheet_id, p._row, p.code
  order by list_position(['department', 'manager', 'job_family', 'job_level'], p.field), used_sheet, used_row) = 1;

insert into staged_issue
select d.code, case when d.code in ('roster_conflict', 'undated_rosters_disagree') then 'warn' else 'info' end, false, d._sheet_id, d._row, d.col, d.said_field,
  json_object('number', e.employee_no, 'name', e.name, 'other', json_object('sheetId', d.used_sheet, 'row', d.used_row, 'column', d.used_col))
from disagreement d join employee e using (employee_id);

-- in a later list although a list of leavers ended it; the leaving holds
insert into staged_issue
select 'listed_after_leaving', 'info', false, r._sheet_id, r._row, c.col, 'employee_no',
  json_object('number', e.employee_no, 'name', e.name, 'other', json_object('sheetId', l._sheet_id, 'row', l._row, 'column', l.col))
from post_row r
join employee e using (employee_id)
join (
  select p.employee_id, arg_min(k._sheet_id, k.place) as _sheet_id, arg_min(k._row, k.place) as _row, arg_min(t.col, k.place) as col
  from person_known k join person p using (no_key, person_key)
  left join field_column t on t.sheet = k._sheet_id and t.field = case when k.termination_date is null then 'effective_date' else 'termination_date' end
  where coalesce(k.termination_date, case when k.is_exit then k.effective_date end) = p.left_on group by 1
) l using (employee_id)
left join field_column c on c.sheet = r._sheet_id and c.field = 'employee_no'
where r.certainty = 1 and r.termination_date is null and r.as_of > r.left_on;

-- who stands elsewhere in a later list, and no move says since when; said once a list
insert into staged_issue
select 'moved_between_rosters', 'info', false, _sheet_id, min(_row), any_value(f.col), 'department',
  json_object('count', count(*), 'day', day::varchar, 'before', (select max(r.day)::varchar from post_row r where r.certainty = 1 and r.day < m.day))
from (
  from change c where field = 'department' and certainty = 1 and value_before is not null
    -- a list that names the team where the other names its department moves nobody
    and not exists (
      select 1 from department a join department b on b.department_id = c.value
      where a.department_id = c.value_before and (starts_with(b.path, a.path || '/') or starts_with(a.path, b.path || '/')))
) m
join field_cell f using (_sheet_id, field)
group by _sheet_id, day;

-- Lists of most of the people, one after the other, with who is on them.
create or replace temp table whole_list as
with listed as (
  select as_of as day, count(distinct employee_id) as people, arg_min(_sheet_id, place) as _sheet_id from post_row where certainty = 1 and as_of = day group by all
)
select day, lag(day) over (order by day) as day_before, _sheet_id from listed
where people * 2 >= (select max(people) from listed);
create or replace temp table on_list as
select distinct day, employee_id from post_row where certainty = 1 and as_of = day;

insert into staged_issue
select 'missing_from_roster', 'info', false, w._sheet_id, null, null, null,
  json_object('count', count(*) filter (n.employee_id is null), 'day', w.day::varchar, 'before', w.day_before::varchar)
from whole_list w
join on_list b on b.day = w.day_before
join person p on p.employee_id = b.employee_id and coalesce(p.left_on > w.day, true)
left join on_list n on n.day = w.day and n.employee_id = b.employee_id
group by w._sheet_id, w.day, w.day_before
having count(*) filter (n.employee_id is null) > 0 and count(n.employee_id) * 2 >= count(*);

-- A department without a code that is gone, and a new one with mostly its people: the same one moved or renamed, perhaps.
insert into staged_issue
with stood as (
  select w.day, w.day_before, r.employee_id, r.department_id, r.place, r._sheet_id, r._row
  from (select day, day_before from whole_list) w join post_row r on r.certainty = 1 and r.is_main and r.as_of = r.day and r.day = w.day
  where r.department_id is not null and not starts_with(r.department_id, '/')
),
both_days as (
  select n.day, n.day_before, b.department_id as before, n.department_id as now, n.employee_id, n.place, n._sheet_id, n._row
  from stood n join stood b on b.day = n.day_before and b.employee_id = n.employee_id
),
flow as (
  select *, sum(people) over (partition by day, before) as left_it, sum(people) over (partition by day, now) as came
  from (
    select day, day_before, before, now, count(*) as people, min(place) as place, arg_min(_sheet_id, place) as _sheet_id, arg_min(_row, place) as _row
    from both_days group by all
  )
)
select 'department_perhaps_same', 'info', false, _sheet_id, _row, c.col, 'department',
  json_object('before', before, 'now', now, 'count', people, 'day', day::varchar)
from flow f join field_cell c using (_sheet_id)
where c.field = 'department' and before <> now and people >= 2 and people * 3 >= left_it * 2 and people * 3 >= came * 2
  and not exists (select 1 from stood s where s.day = f.day and s.department_id = f.before)
  and not exists (select 1 from stood s where s.day = f.day_before and s.department_id = f.now);
