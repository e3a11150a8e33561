-- Who is meant by a number, a name and a department. `person_asked` has the distinct combinations of all roles of all sheets.
-- `dated`: more than one person could be meant, the date of the row decides.
create or replace temp table person_key as
select no, name, department, case when not hidden then upper(coalesce(no, number_in_name(name))) end as no_key,
  case when not hidden then unless_empty(name_key(name)) end as own_key, case when department is not null then department_key(department) end as dept_key
from (select *, is_anonymous(coalesce(name, no)) and (no is null or name is null or is_anonymous(no)) as hidden from person_asked);

create or replace temp table person_candidate as
select k.no, k.name, k.department, 'number' as way, p.employee_id, p.since, p.until,
  -- a name in another script says nothing against the number, unless another holder bears exactly this name
  k.own_key is null or p.name_key = k.own_key or coalesce(p.former_key = k.own_key, false)
    or (p.latin <> (strlen(k.own_key) = length(k.own_key)) and not bool_or(p.name_key = k.own_key) over (partition by k.no, k.name, k.department)) as fits
from person_key k join person_index p on p.no_key = k.no_key
union all
select k.no, k.name, k.department, 'name', p.employee_id, p.since, p.until, true
from person_key k join person_index p on p.name_key = k.own_key
where k.no_key is null
union all
select k.no, k.name, k.department, 'name', p.employee_id, p.since, p.until, true
from person_key k join person_index p on p.former_key = k.own_key and p.name_key <> k.own_key
where k.no_key is null;

-- a number without the zeros it should begin with: only when nobody has it as it stands, and the name agrees
insert into person_candidate
select k.no, k.name, k.department, 'number', p.employee_id, p.since, p.until, true
from person_key k join person_index p on p.digits = ltrim(k.no_key, '0') and (p.name_key = k.own_key or p.former_key = k.own_key)
where not exists (select 1 from person_index other where other.no_key = k.no_key);

-- where a sheet shows numbers with zeros that are not stored, 83 and 000083 are one: as long as nobody has it as it stands, and one person could be meant
insert into person_candidate
select k.no, k.name, k.department, 'number', p.employee_id, p.since, p.until, true
from person_key k join person_index p on p.digits = ltrim(k.no_key, '0')
where k.own_key is null and exists (select 1 from source_sheet where list_contains(notes->>'$.notes[*].code', 'padded_number'))
  and not exists (select 1 from person_index other where other.no_key = k.no_key);

create or replace temp table person_answer as
select w.*, s.department_id, s.family
from (
  select k.no, k.name, k.department,
    case when n.fitting = 1 and (k.no_key is not null and k.own_key is not null or not n.ended) then n.employee_id end as employee_id,
    case
      when k.no_key is null and k.own_key is null then 'missing_key'
      when n.holders is null then 'unmatched_person'
      when n.fitting = 0 then 'number_name_conflict'
    end as problem,
    coalesce(n.fitting > 1 or (n.fitting = 1 and n.ended and (k.no_key is null or k.own_key is null)), false) as dated
  from person_key k
  left join (
    select no, name, department, count(*) as holders, count(*) filter (fits) as fitting, min(employee_id) filter (fits) as employee_id,
      bool_or(until < date '9999-12-31') filter (fits) as ended
    from person_candidate group by all
  ) n on n.no is not distinct from k.no and n.name is not distinct from k.name and n.department is not distinct from k.department
) w
-- who never moved stands in one place whatever the day
left join person_span_settled s on s.employee_id = w.employee_id;
