-- A further post lasts from the first list that shows it until a list of posts shows the person without it.
insert into employment_assignment (employee_id, valid_from, valid_to, department_id, position, job_family, job_level, manager_id, location, change_reason, _sheet_id,
  _row, dotted_manager_id, is_primary)
with post as (
  select employee_id, department_id, position, min(day) as first_day, max(day) as last_day, bool_or(certainty <> 1) as is_lasting,
    arg_max(job_family, place) as job_family, arg_max(job_level, place) as job_level, arg_max(manager_id, place) as manager_id, arg_max(location, place) as location,
    arg_max(change_reason, place) as change_reason, arg_max(dotted_manager_id, place) as dotted_manager_id,
    arg_min(_sheet_id, place) as _sheet_id, arg_min(_row, place) as _row, bool_or(certainty = 2) as is_exact
  from post_row where not is_main and department_id is not null group by all
),
span as (
  select p.*, t.left_on,
    case when p.first_day is null or (not p.is_exact and p.first_day <= (select min(r.day) from post_row r where r.employee_id = p.employee_id)) then t.since
      else greatest(p.first_day, t.since) end as valid_from,
    case when not p.is_lasting then (select min(r.day) from post_row r where r.employee_id = p.employee_id and r.tells_posts and r.certainty = 1 and r.day > p.last_day) end as gone
  from post p join tenure t using (employee_id)
)
select employee_id, valid_from, coalesce(least(gone, left_on + 1), date '9999-12-31') as valid_to, department_id, position, job_family, job_level, nullif(manager_id, '?'),
  location, change_reason, _sheet_id, _row, nullif(dotted_manager_id, '?'), false
from span where valid_from < coalesce(least(gone, left_on + 1), date '9999-12-31')
order by 1, 2, department_id, position;
