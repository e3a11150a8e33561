-- Who stood where from when to when. A field keeps its value from one day something is stated to the next; what is stated first reaches back.

create or replace temp table tenure as
select p.employee_id,
  coalesce(p.hired, case when bool_and(s.certainty = 2) and arg_min(s.previous_id, (s.day, s.place)) is null then min(s.day) else date '1900-01-01' end) as since,
  p.left_on
from person p join used_statement s using (employee_id) group by p.employee_id, p.hired, p.left_on;

-- Most of the fields of most people never change.
create or replace temp table steady as
select employee_id, field, any_value(value) as value, arg_min(_sheet_id, place) as _sheet_id, arg_min(_row, place) as _row
from used_statement group by employee_id, field
having min(value) = max(value) and (field <> 'department' or count(previous_id) = 0);
create or replace temp table unsteady_statement as
from used_statement anti join steady using (employee_id, field);

-- A list that still shows what a move has ended is behind; the move holds until a list shows something else.
create or replace temp table dated_statement as
with exact_first as (
  select * from unsteady_statement where certainty > 0
  qualify row_number() over (partition by employee_id, field, day order by certainty desc) = 1
),
move as (
  select *, sum((certainty = 2)::integer) over moves as nth_move, lag(value) over moves as value_before
  from exact_first window moves as (partition by employee_id, field order by day)
),
against as (
  select *, first_value(value) over since_move as moved_to,
    first_value(_sheet_id) over since_move as moved_sheet, first_value(_row) over since_move as moved_row,
    coalesce(first_value(case when field = 'department' then previous_id end) over since_move, first_value(value_before) over since_move) as moved_from
  from move window since_move as (partition by employee_id, field, nth_move order by day)
)
select *, nth_move > 0 and certainty = 1 and value <> moved_to
  and bool_and(certainty = 2 or value = moved_from) over (partition by employee_id, field, nth_move order by day) as is_behind
from against;

create or replace temp table change as
with first_stated as (
  select employee_id, field, arg_min(value, day) as value, arg_min(certainty, day) as certainty, arg_min(previous_id, day) as previous_id,
    arg_min(_sheet_id, day) as _sheet_id, arg_min(_row, day) as _row, min(day) as day
  from dated_statement where not is_behind group by all
),
-- before the first day: the department a move says it left, a list without a day, else what is stated first
origin as (
  select employee_id, field, t.since as day,
    case when f.certainty = 1 then f.value else coalesce(case when field = 'department' then f.previous_id end, u.value, f.value) end as value,
    case when f.certainty = 1 or u.value is null or (field = 'department' and f.previous_id is not null) then f._sheet_id else u._sheet_id end as _sheet_id,
    case when f.certainty = 1 or u.value is null or (field = 'department' and f.previous_id is not null) then f._row else u._row end as _row,
    0 as certainty, date '0001-01-01' as stated
  from first_stated f
  full join (from unsteady_statement where certainty = 0) u using (employee_id, field)
  join tenure t using (employee_id)
),
placed as (
  from origin
  union all
  select s.employee_id, s.field, greatest(s.day, t.since), s.value, s._sheet_id, s._row, s.certainty, s.day
  from dated_statement s join tenure t using (employee_id)
  where not s.is_behind and s.day <= coalesce(t.left_on, date '9999-12-30')
)
select *, lag(value) over by_day as value_before
from (from placed qualify row_number() over (partition by employee_id, field, day order by stated desc) = 1)
window by_day as (partition by employee_id, field order by day)
qualify value is distinct from value_before;
insert into change by name
select s.*, t.since as day, 0 as certainty from steady s join tenure t using (employee_id);

-- Spells are half-open and follow each other.
insert into employment_assignment (employee_id, valid_from, valid_to, department_id, position, job_family, job_level, manager_id, location, change_reason, _sheet_id,
  _row, dotted_manager_id, is_primary)
with turn as (
  select employee_id, day, arg_min(_sheet_id, (field <> 'department', _sheet_id, _row)) as _sheet_id, arg_min(_row, (field <> 'department', _sheet_id, _row)) as _row,
    min(value) filter (field = 'department') as department, min(value) filter (field = 'position') as position, min(value) filter (field = 'job_family') as job_family,
    min(value) filter (field = 'job_level') as job_level, min(value) filter (field = 'manager') as manager, min(value) filter (field = 'location') as location,
    min(value) filter (field = 'dotted_manager') as dotted_manager
  from change group by all
),
reason as (
  select c._sheet_id, c._row, c.day, min(r.change_reason) as change_reason
  from turn c join post_row r on r._sheet_id = c._sheet_id and r._row = c._row
  where r.change_reason is not null and (r.certainty <> 2 or r.day = c.day) group by all
)
select c.employee_id, c.day,
  greatest(coalesce(lead(c.day) over onward, t.left_on + 1, date '9999-12-31'), c.day + 1),
  last_value(department ignore nulls) over onward, last_value(position ignore nulls) over onward, last_value(job_family ignore nulls) over onward,
  last_value(job_level ignore nulls) over onward, nullif(last_value(manager ignore nulls) over onward, '?'), last_value(location ignore nulls) over onward,
  r.change_reason,
  c._sheet_id, c._row, nullif(last_value(dotted_manager ignore nulls) over onward, '?'), true
from turn c join tenure t using (employee_id)
left join reason r on r._sheet_id = c._sheet_id and r._row = c._row and r.day is not distinct from c.day
window onward as (partition by c.employee_id order by c.day)
union all
-- what is all that is said of somebody reaches back and onward
select employee_id, since, greatest(coalesce(left_on + 1, date '9999-12-31'), since + 1), department_id, position, job_family, job_level, nullif(manager_id, '?'), location,
  case when certainty <> 2 or day = since then change_reason end, _sheet_id, _row, nullif(dotted_manager_id, '?'), true
from (select *, coalesce(hired, case when certainty = 2 then day else date '1900-01-01' end) as since from post_row where is_only)
where coalesce(department_id, position, job_family, job_level, manager_id, location, dotted_manager_id) is not null
order by 1, 2;
