-- The same question on a day (or within a month): who held the number, or bore the name in that department, then.
create or replace temp table person_answer_at as
with candidate as (
  select a.no, a.name, a.department, a.day, a.until_day, c.way, c.employee_id, case when c.until < a.day then c.until end as left_on,
    a.day is null or (c.since <= a.until_day and c.until >= a.day) as active,
    a.day is not null and a.day between c.since - 31 and c.until + 92 as nearly,
    -- 2: there on the day; 1: there at another time, where an older list does not say the team
    coalesce(case when k.dept_key is not null then (
      select max(case when a.day is null or (s.valid_from <= a.until_day and s.valid_to > a.day) then 2 else 1 end) from person_place s
      where s.employee_id = c.employee_id
        and (s.dept_key = k.dept_key or (regexp_full_match(k.dept_key, '\p{Han}{2,}') and starts_with(s.dept_key, k.dept_key)))
    ) end, 0) as place
  from person_asked_at a
  join person_key k on k.no is not distinct from a.no and k.name is not distinct from a.name and k.department is not distinct from a.department
  join person_candidate c on c.no is not distinct from a.no and c.name is not distinct from a.name and c.department is not distinct from a.department
  where c.fits
),
placed as (
  select * exclude (place), place = max(place) filter (active) over (partition by no, name, department, day, until_day) and place > 0 as there from candidate
),
counted as (
  select no, name, department, day, until_day, any_value(way) as way, count(*) as all_of_them,
    count(*) filter (active) as active, min(employee_id) filter (active) as active_id,
    count(*) filter (active and there) as there, min(employee_id) filter (active and there) as there_id,
    case when count(left_on) = count(*) then max(left_on) end as left_on,
    count(*) filter (nearly) as nearly, min(employee_id) filter (nearly) as nearly_id
  from placed group by all
)
select w.*, s.department_id, s.family
from (
  select no, name, department, day, until_day, left_on,
    case
      when way = 'number' then case when active = 1 then active_id when active = 0 and nearly = 1 then nearly_id end
      when there = 1 then there_id
      when active = 1 then active_id
    end as employee_id,
    case
      when active = 1 or (way <> 'number' and there = 1) or (way = 'number' and active = 0 and nearly = 1) then null
      when active = 0 and left_on is not null then 'person_left'
      when active = 0 then 'unmatched_person'
      else 'ambiguous_person'
    end as problem
  from counted
) w
left join person_span_settled s on s.employee_id = w.employee_id;
