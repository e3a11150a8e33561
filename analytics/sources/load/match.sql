-- Who is meant by a number, a name and a department. `person_asked` has the distinct combinations of all roles of all sheets.
-- `dated`: more than one person could be meant, the date of the row decides.
create or replace temp table person_key as
select no, name, department, case when not hidden then upper(coalesce(given_no, number_in_name(given_name))) end as no_key,
  case when not hidden then unless_empty(name_key(given_name)) end as own_key, case when department is not null then department_key(department) end as dept_key,
  case when not hidden then lower(coalesce(address, no, name)) end as account,
  -- an address, or what looks like the name of an account: of another system, so nobody's number
  not hidden and (address is not null or regexp_matches(coalesce(no, name), '[._:]') or length(coalesce(no, name)) >= 16) as foreign_account
from (
  select *, case when not contains(no, '@') then no end as given_no, case when not contains(name, '@') then name end as given_name,
    case when contains(no, '@') then no when contains(name, '@') then name end as address,
    is_anonymous(coalesce(name, no)) and (no is null or name is null or is_anonymous(no)) as hidden
  from person_asked
);

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

create or replace temp table person_unknown as
select *, strip_accents(coalesce(own_key, name_key(regexp_replace(split_part(account, '@', 1), '[._-]+', ' ', 'g')))) as said_key
from person_key k
where account is not null and not exists (
  select 1 from person_candidate c where c.no is not distinct from k.no and c.name is not distinct from k.name and c.department is not distinct from k.department);

-- by the address a roster has, or what stands before its @
insert into person_candidate
select k.no, k.name, k.department, 'number', p.employee_id, p.since, p.until, true
from person_unknown k
join (select *, unnest(list_distinct([address, split_part(address, '@', 1)])) as known from person_index where address is not null) p on p.known = k.account;

-- An account no roster has: of whom the name beside it is, else of whom the address spells the name, zhang.wei@ for Zhang Wei. That is said.
insert into person_candidate
select k.no, k.name, k.department, 'account', p.employee_id, p.since, p.until, true
from person_unknown k join person_index p on strip_accents(p.name_key) = k.said_key
where k.foreign_account
  and not exists (select 1 from person_index known where k.account in (known.address, split_part(known.address, '@', 1)));

create or replace temp table person_answer as
select w.*, s.department_id, s.family
from (
  select k.no, k.name, k.department,
    case when n.fitting = 1 and (k.no_key is not null and k.own_key is not null or not n.ended) then n.employee_id end as employee_id,
    case
      when k.no_key is null and k.own_key is null and (k.account is null or not k.foreign_account) then 'missing_key'
      when n.holders is null then 'unmatched_person'
      when n.fitting = 0 then 'number_name_conflict'
    end as problem,
    coalesce(n.spelled, false) as spelled,
    coalesce(n.fitting > 1 or (n.fitting = 1 and n.ended and (k.no_key is null or k.own_key is null)), false) as dated
  from person_key k
  left join (
    select no, name, department, count(*) as holders, count(*) filter (fits) as fitting, min(employee_id) filter (fits) as employee_id,
      bool_or(until < date '9999-12-31') filter (fits) as ended, bool_or(way = 'account') as spelled
    from person_candidate group by all
  ) n on n.no is not distinct from k.no and n.name is not distinct from k.name and n.department is not distinct from k.department
) w
-- who never moved stands in one place whatever the day
left join person_span_settled s on s.employee_id = w.employee_id;
