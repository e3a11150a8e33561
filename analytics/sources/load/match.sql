-- Who is meant by a number, a name and a department. `person_asked` has the distinct combinations of all roles of all sheets.
-- `dated`: more than one person could be meant, the date of the row decides.
create or replace temp table person_key as
select no, name, department, case when not hidden then address end as address, case when not hidden then upper(coalesce(given_no, number_in_name(given_name))) end as no_key,
  case when not hidden then unless_empty(name_key(given_name)) end as own_key,
  -- 陈静（采购）: where she works
  department_key(coalesce(department, nullif(regexp_extract(fold_width(mentioned), '^\p{Han}{2,4} *\((\p{Han}{2,8})\)$', 1), ''))) as dept_key,
  case when not hidden then lower(coalesce(address, no, name)) end as account,
  not hidden and (address is not null or is_foreign_id(coalesce(no, name))) as foreign_account,
  case when not hidden and strlen(given_name) = length(given_name) then name_words(given_name) end as word_set
from (
  select *, case when not contains(no, '@') then no end as given_no, case when not contains(mentioned, '@') then chinese_part(mentioned) end as given_name,
    -- Lang Qin <lang.qin@…> says both; the address is nearer to the person
    case when contains(no, '@') then bare_address(no) when contains(mentioned, '@') then bare_address(name) end as address,
    is_anonymous(coalesce(name, no)) and (no is null or name is null or is_anonymous(no)) as hidden
  -- @苏慧敏 is somebody who was mentioned
  from (select *, ltrim(name, '@ ') as mentioned from person_asked)
);

create or replace temp table person_candidate as
select k.no, k.name, k.department, 'number' as way, p.employee_id, p.since, p.until,
  -- a name in another script says nothing against the number, unless another holder bears exactly this name
  k.own_key is null or p.plain_key = strip_accents(k.own_key) or coalesce(p.former_key = k.own_key, false)
    -- in another order, or without some of its words: Nurul Aisyah for Nurul Aisyah binti Rahman
    or coalesce(list_has_all(p.word_set, k.word_set) or list_has_all(k.word_set, p.word_set), false) or coalesce(list_has_all(p.former_word_set, k.word_set), false)
    or (p.latin <> (strlen(strip_accents(k.own_key)) = length(k.own_key)) and not bool_or(p.name_key = k.own_key) over (partition by k.no, k.name, k.department)) as fits
from person_key k join person_index p on p.no_key = k.no_key
union all
select k.no, k.name, k.department, 'name', p.employee_id, p.since, p.until, true
from person_key k join person_index p on p.name_key = k.own_key
where k.no_key is null
  -- of several of one name, an address is that of one
  and (k.address is null or p.address = k.address or not exists (select 1 from person_index same where same.name_key = k.own_key and same.address = k.address))
union all
select k.no, k.name, k.department, 'name', p.employee_id, p.since, p.until, true
from person_key k join person_index p on p.former_key = k.own_key and p.name_key <> k.own_key
where k.no_key is null
  and (k.address is null or p.address = k.address or not exists (select 1 from person_index same where same.former_key = k.own_key and same.address = k.address))
union all
select k.no, k.name, k.department, 'name', p.employee_id, p.since, p.until, true
from person_key k
join (select *, unnest(list_distinct([word_set, former_word_set])) as words_said from person_index) p on p.words_said = k.word_set
where k.no_key is null
  and not exists (select 1 from person_index same where same.name_key = k.own_key)
  and not exists (select 1 from person_index same where same.former_key = k.own_key);

-- a number without the zeros it should begin with, or in figures alone: only when nobody has it as it stands, and the name agrees
insert into person_candidate
select k.no, k.name, k.department, 'number', p.employee_id, p.since, p.until, true
from person_key k join person_index p on p.digits = number_figures(k.no_key) and (ltrim(p.no_key, '0') = ltrim(k.no_key, '0') or one_number(p.no_key, k.no_key))
  and (p.name_key = k.own_key or p.former_key = k.own_key)
where not exists (select 1 from person_index other where other.no_key = k.no_key);

-- where a sheet shows numbers with zeros that are not stored, 83 and 000083 are one: as long as nobody has it as it stands, and one person could be meant
insert into person_candidate
select k.no, k.name, k.department, 'number', p.employee_id, p.since, p.until, true
from person_key k join person_index p on ltrim(p.no_key, '0') = ltrim(k.no_key, '0')
where (k.own_key is null or p.latin <> (strlen(strip_accents(k.own_key)) = length(k.own_key)))
  -- SAP writes personnel numbers with eight figures: where all begin with zeros, one without them is none of its own
  and (exists (select 1 from source_sheet where list_contains(notes->>'$.notes[*].code', 'padded_number'))
    or (select bool_and(regexp_full_match(no_key, '000\d{5}')) from person_index where no_key is not null))
  and not exists (select 1 from person_index other where other.no_key = k.no_key);

-- SAP's eight figures without a name, where the roster has letters before its own: as long as nearly all of them are somebody's
create or replace temp table sap_number as
select k.no, k.name, k.department, p.employee_id, p.since, p.until
from person_key k join person_index p on p.digits = number_figures(k.no_key) and regexp_matches(p.no_key, '^[A-Z]')
where regexp_full_match(k.no_key, '000\d{5}') and k.own_key is null and not exists (select 1 from person_index other where other.no_key = k.no_key);
insert into person_candidate
select s.no, s.name, s.department, 'number', s.employee_id, s.since, s.until, true
from sap_number s
where (select count(distinct no) from sap_number)
  >= 0.8 * (select count(distinct no) from person_key where regexp_full_match(no_key, '000\d{5}') and own_key is null);
