-- What each list states of a person on a day. Exact (2): a move with its day. On that day (1): a list that holds as of a day. Undated (0): a list that does not say.

-- whom somebody is said to report to, by number and by name; else by the number another system has, or by the work address and what stands before its @
create or replace temp table manager_key as
with asked as (
  select distinct unnest([upper(manager_said), upper(dotted_said)]) as no_key, unnest([manager_name_key, dotted_name_key]) as name_key from person_row
),
numbered as (select no_key, arg_max(employee_id, nth) as employee_id from person where no_key in (select no_key from asked) group by no_key)
select no_key, null::varchar as name_key, employee_id from numbered
union all
select no_key, null, any_value(employee_id) from (
  select upper(trim(k.other_no)) as no_key, p.employee_id from person_known k join person p using (no_key, person_key) where k.other_no is not null
  union
  select upper(unnest([trim(work_email), split_part(trim(work_email), '@', 1)])), employee_id from employee where contains(work_email, '@')
)
where no_key in (select no_key from asked) and no_key not in (select no_key from numbered) group by no_key having count(distinct employee_id) = 1
union all
select null, name_key, any_value(employee_id) from employee where name_key in (select name_key from asked) group by name_key having count(*) = 1;

-- `is_only`: nothing else is said of the person, so nothing is to be compared
create or replace temp table post_row as
with several as (
  select k.place, not bool_and(k.is_exit) over (partition by p.employee_id) as has_more,
    max(k.effective_date) filter (k.effective_date <= k.as_of) over (partition by p.employee_id, k._sheet_id, k.as_of) as last_effective,
    -- whoever was hired again after leaving stands there from that day on
    case when k.hire_date > min(k.termination_date) over (partition by p.employee_id) then k.hire_date end as rehired_on
  from person_known k join person p using (no_key, person_key) where p.rows > 1
),
person_post as (
  select p.employee_id, p.rows, p.hired, p.left_on, d.department_id, d.previous_id, k.place, k.nth_sheet, k._sheet_id, k._row, k.as_of,
    coalesce(k.effective_date, s.rehired_on) as effective_date, k.termination_date, k.effective_until, s.rehired_on,
    k.position, k.job_family, k.job_level, k.location, k.change_reason, k.is_exit, k.is_main, k.manager_name_key, k.dotted_name_key,
    case when k.is_exit then coalesce(k.effective_date, k.termination_date) end as exit_day,
    p.rows > 1 and s.has_more as has_more,
    -- of a list that says since when, only where somebody stands last is so on the list's own day; a list of moves says nothing of its own day
    k.effective_date is null or (k.previous_department is null and k.change_reason is null and k.effective_date <= k.as_of
      and (p.rows = 1 or k.effective_date = s.last_effective)) as holds,
    upper(k.manager_said) as manager_key, upper(k.dotted_said) as dotted_key
  from person_known k
  join person p using (no_key, person_key)
  left join row_department d using (place)
  left join several s using (place)
),
told as (
  select *, list_filter([
    case when not is_exit and effective_date is not null then {'certainty': 2, 'day': effective_date, 'leaves': false} end,
    case when not is_exit and as_of is not null and holds then {'certainty': 1, 'day': least(as_of, termination_date), 'leaves': false} end,
    case when not is_exit and as_of is null and effective_date is null then {'certainty': 0, 'day': null, 'leaves': false} end,
    -- of whom only the leaving is known
    case when is_exit and not has_more and exit_day is not null then {'certainty': 1, 'day': exit_day, 'leaves': true} end], lambda s: s is not null) as says
  from person_post
),
dated as (
  select * exclude (said, says) replace (case when said.leaves then coalesce(department_id, previous_id) else department_id end as department_id),
    said.certainty, said.day, rows = 1 and previous_id is null and len(says) = 1 as is_only
  from (select *, unnest(says) as said from told)
)
select d.employee_id, d.certainty, d.day, d.place, d.nth_sheet, d._sheet_id, d._row, d.as_of, d.termination_date,
  d.effective_until, d.rehired_on, d.hired, d.left_on, d.is_only, d.rows,
  d.department_id, d.previous_id, d.position, d.job_family, d.job_level, d.location, d.change_reason,
  -- somebody who is not in the lists is nobody; that is said all the same
  coalesce(by_no.employee_id, by_name.employee_id, case when coalesce(d.manager_key, d.manager_name_key) is not null then '?' end) as manager_id,
  coalesce(dotted_no.employee_id, dotted_name.employee_id, case when coalesce(d.dotted_key, d.dotted_name_key) is not null then '?' end) as dotted_manager_id,
  d.is_main as said_main, d.rows = 1 or coalesce(d.is_main, true) as is_main, false as tells_posts
from dated d
left join manager_key by_no on by_no.no_key = d.manager_key
left join manager_key by_name on by_name.name_key = d.manager_name_key
left join manager_key dotted_no on dotted_no.no_key = d.dotted_key
left join manager_key dotted_name on dotted_name.name_key = d.dotted_name_key;

-- Who has a main post has no other one on that list; of whom only further posts are known, these are all there is.
update post_row r
set is_main = (w.has_main is distinct from true and w.only_further) or coalesce(r.said_main, w.has_main is distinct from true)
from (
  select place, certainty, bool_or(said_main) over whole as has_main, bool_and(said_main is false) over everything as only_further
  from post_row where rows > 1 and exists (from post_row where said_main is not null)
  window whole as (partition by employee_id, nth_sheet, certainty, day), everything as (partition by employee_id)
) w
where w.place = r.place and w.certainty = r.certainty;
update post_row set tells_posts = true where nth_sheet in (select nth_sheet from post_row where said_main is not null);

-- One statement a field. An empty cell states nothing, and a department above the one that another row of the same day states adds nothing to it.
create or replace temp table statement as
select *, case when certainty = 0 then 2 * nth_sheet * 100000000 - place else -place end as preference
from (
  select employee_id, certainty, day, place, nth_sheet, _sheet_id, _row, previous_id, change_reason,
    unnest(['department', 'job_family', 'job_level', 'manager', 'dotted_manager', 'position', 'location']) as field,
    unnest([department_id, job_family, job_level, manager_id, dotted_manager_id, position, location]) as value
  from post_row where is_main and not is_only
) s
where value is not null;

create or replace temp table coarser as
select distinct s.place, s.certainty from statement s
join statement o using (employee_id, certainty, field)
where s.field = 'department' and o.day is not distinct from s.day and starts_with(o.value, s.value || '/');
delete from statement s using coarser c where s.field = 'department' and c.place = s.place and c.certainty = s.certainty;

-- Of two rows of one day the first one is used; of lists without a day the last one by name.
create or replace temp table used_statement as
select * from statement qualify row_number() over (partition by employee_id, field, certainty, day order by preference desc) = 1;
