-- Departments: every level of every path. A bare name is the known department of that name, else a department of its own. Where lists give codes, the
-- code is the department (`/1203`: a path never begins so), and dated lists give versions of its name and its place; without one the path is the department, and has one version.

create or replace temp table department_text as
select * from (
  select text, coalesce((select a.name from department_alias a where a.alias = department_key(text) and not contains(department_path(text), '/')),
    department_path(text)) as path, min(place) as place
  from (select department as text, place from person_row union all select previous_department, place from person_row)
  where text is not null group by text
) where path is not null;

-- 公司/生产部/一班 in one list is 生产部/一班 in another: what stands above at least two departments that others write without it. What most paths have holds.
create or replace temp table company_above as
with deep as (select path, regexp_extract(path, '^[^/]+') as first, string_split(path, '/') as levels from department_text where contains(path, '/')),
below as (
  select array_to_string(list_slice(levels, 1, n), '/') as company, levels[n + 1] as below, path, n
  from (select *, unnest(range(1, least(len(levels), 4))) as n from deep)
)
select company, list(distinct below) as below, count(distinct path) as with_it,
  (select count(distinct o.path) from deep o where not starts_with(o.path, company || '/')) as without
from below where regexp_extract(company, '^[^/]+') not in (select below from below)
group by company having count(distinct below) filter (below in (select first from deep)) >= 2
qualify row_number() over (order by min(n), company) = 1 and count(*) over (partition by min(n)) = 1;
update department_text t set path = case when starts_with(t.path, company || '/') then substr(t.path, length(company) + 2) else company || '/' || t.path end
from company_above
where case when with_it > without then contains(t.path, '/') and list_contains(below, regexp_extract(t.path, '^[^/]+')) else starts_with(t.path, company || '/') end;

-- every path that is written in full, and those above it
create or replace temp table written_path as
select array_to_string(list_slice(string_split(path, '/'), 1, n), '/') as path, min(place) as place
from (select *, unnest(range(1, len(string_split(path, '/')) + 1)) as n from department_text where contains(path, '/'))
group by all;

-- 文学编 is 文学编辑部, where no other begins so; 生产 is not 生产一部
create or replace temp table begun_name as
with bare as (
  select path as name from department_text
  where regexp_full_match(path, '\p{Han}{2,6}') and department_key(path) = lower(simplified(path)) and path not in (select last_level(path) from written_path)
),
whole as (
  select path from written_path where not contains(path, '/')
  union select path from department_text where not contains(path, '/') and department_key(path) <> lower(simplified(path))
)
select b.name, any_value(w.path) as path
from bare b join whole w on starts_with(w.path, b.name) and not regexp_matches(substr(w.path, length(b.name) + 1), '^[一二三四五六七八九十\d]')
group by b.name having count(*) = 1;

create or replace temp table text_path as
with known as (select last_level(path) as name, any_value(path) as path from written_path group by 1 having count(*) = 1),
  -- 秩序安防 is 秩序安防部, where no other is called so
  shortened as (
    select department_key(last_level(path)) as name, any_value(path) as path
    from (select path from written_path union select path from department_text where not contains(path, '/') and path not in (select last_level(path) from written_path))
    where department_key(last_level(path)) <> lower(simplified(last_level(path)))
    group by 1 having count(*) = 1)
select t.text, case when contains(t.path, '/') then t.path else coalesce(k.path, s.path, b.path, t.path) end as path, t.place
from department_text t
left join known k on k.name = t.path and not contains(t.path, '/')
left join shortened s on k.path is null and s.name = lower(simplified(t.path)) and not contains(t.path, '/')
left join begun_name b on k.path is null and s.path is null and b.name = t.path;

-- What each code was called on each day. A list of moves speaks of the day it was made, else of the move's.
create or replace temp table code_row as
select upper(department_code) as code, coalesce(as_of, effective_date) as day, t.path, r.place, r._sheet_id, r._row
from person_row r left join text_path t on t.text = r.department where department_code is not null;
-- a name alone stands where the code stands in another list
update code_row c set path = regexp_replace(f.path, '[^/]+$', '') || c.path
from (select code, arg_max(path, (coalesce(day, date '0001-01-01'), -place)) as path from code_row where contains(path, '/') group by code) f
where f.code = c.code and not contains(c.path, '/');

create or replace temp table code_meaning as
select *, sum(named) over (partition by code, day) as of_code,
  row_number() over (partition by code, day order by named desc, path) = 1 as is_chief
from (select code, day, path, count(*) as named, min(place) as place from code_row where path is not null group by all);

-- Where many rows of a day do not go by the chief meaning of their code, the column holds something wider than departments, and no code of that day is used.
create or replace temp table wide_code_day as
select day from code_meaning group by day
having sum(named) filter (not is_chief) >= 2 and sum(named) filter (not is_chief) * 10 > sum(named);
update code_row c set code = null where exists (select 1 from wide_code_day w where w.day is not distinct from c.day);

-- A code that means several departments on one day is none of a department: its rows go by their paths.
create or replace temp table code_used as
select distinct c.code from code_row c
where c.code is not null and c.code not in (
  select m.code from code_meaning m anti join wide_code_day w on w.day is not distinct from m.day where m.is_chief and m.named * 3 < m.of_code * 2);

create or replace temp table code_said as
with used as (
  select m.* from code_meaning m anti join wide_code_day w on w.day is not distinct from m.day join code_used u on u.code = m.code where m.is_chief
)
select code, coalesce(day, date '0001-01-01') as day, path from used
where day is not null or code not in (select code from used where day is not null);
insert into code_said select code, date '0001-01-01', code from code_used where code not in (select code from code_said);

-- Each code on each day something is said: as said last, before the first time as said first.
create or replace temp table code_at as
select c.code, d.day, coalesce(arg_max(s.path, s.day) filter (s.day <= d.day), arg_min(s.path, s.day)) as path,
  coalesce(max(s.day) filter (s.day <= d.day), min(s.day)) as said, bool_or(s.day = d.day) as is_said, min(s.day) as first_said
from (select distinct code from code_said) c cross join (select distinct day from code_said) d join code_said s using (code)
group by all;

-- The department right above, by its code where the path above was a code's on the day that was said.
create or replace temp table code_above as
select a.code, a.day, min(u.code) as above
from code_at a join code_at u on u.day = a.said and u.path = regexp_replace(a.path, '/[^/]+$', '') and u.code <> a.code
where contains(a.path, '/') group by all;

-- Whoever is not spoken of on a day moves with the department above.
create or replace temp table code_standing as
with recursive standing(code, day, path) as (
  select code, day, path from code_at where is_said or (code, day) not in (select (code, day) from code_above)
  union
  select a.code, a.day, s.path || '/' || last_level(a.path)
  from code_at a join code_above u using (code, day) join standing s on s.code = u.above and s.day = a.day
  where not a.is_said
)
select a.code, a.day, coalesce(s.path, a.path) as path, a.is_said, a.said, a.first_said
from code_at a left join standing s using (code, day);

-- Two at one place on one day: both are called by their codes where both are spoken of; else the one not spoken of has gone, or has not come yet.
create or replace temp table code_version as
select code, day, is_there, case when doubled then path || ' (' || code || ')' else path end as path
from (
  select *, is_said and count(*) filter (is_said) over here > 1 as doubled,
    case when bool_or(is_said) over here then is_said
      else row_number() over (partition by day, path order by said <= day desc, said desc, first_said, code) = 1 end as is_there
  from code_standing window here as (partition by day, path)
)
qualify (path, is_there) is distinct from lag((path, is_there)) over (partition by code order by day);

create or replace temp table department_version as
select '/' || code as department_id, code, path, case when day > (select min(day) from code_said) then day end as valid_from,
  lead(day) over (partition by code order by day) as valid_to, is_there
from code_version;

-- The department of a path on a day: the one a code has that stood there then, or at another time; else the path itself.
create or replace temp table path_department as
with asked as (
  select distinct path, day from (
    select t.path, coalesce(r.as_of, r.effective_date) as day from person_row r join text_path t on t.text = r.department
    union all select t.path, coalesce(r.as_of, r.effective_date) from person_row r join text_path t on t.text = r.previous_department
    union all select path, null from written_path
    union all select regexp_replace(path, '/[^/]+$', ''), null from department_version
  )
)
select a.path, a.day, coalesce(v.department_id, a.path) as department_id
from asked a left join department_version v on v.path = a.path and v.is_there
qualify row_number() over (partition by a.path, a.day order by
  coalesce(a.day >= coalesce(v.valid_from, date '0001-01-01') and a.day < coalesce(v.valid_to, date '9999-12-31'), false) desc, v.valid_from, v.department_id) = 1;

create or replace temp table name_department as
select last_level(path) as name, min(department_id) as department_id
from path_department where contains(path, '/') group by 1 having count(distinct department_id) = 1;

create or replace temp table row_department as
with text_department as (
  select t.text, d.day, case when contains(t.path, '/') then d.department_id else coalesce(n.department_id, d.department_id) end as department_id
  from text_path t join path_department d using (path) left join name_department n on n.name = t.path
)
select r.place, case when u.code is not null and (c.path is null or c.path = m.path) then '/' || c.code else own.department_id end as department_id,
  before.department_id as previous_id
from person_row r
left join code_row c using (place)
left join code_used u on u.code = c.code
left join code_meaning m on m.code = c.code and m.day is not distinct from c.day and m.is_chief
left join text_department own on own.text = r.department and own.day is not distinct from coalesce(r.as_of, r.effective_date)
left join text_department before on before.text = r.previous_department and before.day is not distinct from coalesce(r.as_of, r.effective_date);

-- A bare name of several departments is the one another row of the person stands in; else it is a department of its own, and a question.
create or replace temp table namesake_row as
with namesake as (select last_level(path) as name from path_department where contains(path, '/') group by 1 having count(distinct department_id) > 1)
select r.place, r.no_key, t.path as name, 'department' as field
from person_row r join text_path t on t.text = r.department join row_department d on d.place = r.place
where t.path in (select name from namesake) and d.department_id = t.path
union all
select r.place, r.no_key, t.path, 'previous_department' from person_row r join text_path t on t.text = r.previous_department
where t.path in (select name from namesake);
create or replace temp table namesake_known as
select n.place, n.field, min(o.department_id) as department_id
from namesake_row n
join person_row r on r.no_key = n.no_key and r.place <> n.place
join row_department o on o.place = r.place
join (select distinct department_id, last_level(path) as name from path_department where contains(path, '/')) i on i.department_id = o.department_id and i.name = n.name
group by all having count(distinct o.department_id) = 1;
update row_department d set department_id = k.department_id from namesake_known k where k.place = d.place and k.field = 'department';
update row_department d set previous_id = k.department_id from namesake_known k where k.place = d.place and k.field = 'previous_department';

insert into department
with by_path as (
  select path, min(place) as place from (
    select array_to_string(list_slice(string_split(path, '/'), 1, n), '/') as path, place from (
      select *, unnest(range(1, len(string_split(path, '/')) + 1)) as n from (
        select department_id as path, min(place) as place from (select department_id, place from row_department union all select previous_id, place from row_department)
        where not starts_with(department_id, '/') group by 1
      )
    )
    union all select array_to_string(list_slice(string_split(path, '/'), 1, n), '/'), place
      from (select path, (select min(place) from code_row c where c.code = v.code) as place,
        unnest(range(1, len(string_split(path, '/')))) as n from department_version v where is_there)
  ) where path not in (select path from department_version where is_there) group by 1
),
every as (
  select path as department_id, path, null::date as valid_from, null::date as valid_to, place from by_path
  union all
  select department_id, path, valid_from, valid_to, (select min(place) from code_row c where c.code = v.code) from department_version v where is_there
),
-- the department above: the one a code has at that path at the time
above as (
  select e.department_id, e.valid_from, e.path,
    regexp_replace(e.path, '/[^/]+$', '') as above_path, coalesce(e.valid_from, date '0001-01-01') as since from every e where contains(e.path, '/')
),
parent as (
  select a.department_id, a.path, a.valid_from, coalesce(v.department_id, a.above_path) as parent_id
  from above a left join department_version v on v.path = a.above_path and v.is_there
  qualify row_number() over (partition by a.department_id, a.path, a.valid_from order by
    coalesce(v.valid_from, date '0001-01-01') <= a.since and coalesce(v.valid_to, date '9999-12-31') > a.since desc, v.valid_from, v.department_id) = 1
)
select e.department_id, last_level(e.path), p.parent_id, e.path, len(string_split(e.path, '/')), e.valid_from, e.valid_to, o._sheet_id, e.place % 100000000
from every e
join sheet_order o on o.nth_sheet = e.place // 100000000
left join parent p on p.department_id = e.department_id and p.path = e.path and p.valid_from is not distinct from e.valid_from
order by e.path, e.department_id, e.valid_from;
