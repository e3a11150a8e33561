-- Where each department of the lists stands: by its path, else below the one it names by code or name. Every sheet of the kind is in `mapped`.

-- The order of sheets that does not hang on the order they came in. A root names no department above, or nothing that is one.
create or replace temp table list_row as
select m._sheet_id, m._row, m._col, row_number() over (order by f.file, f.folder nulls first, s.sheet_index, s.sheet_id, m._row) as nth,
  upper(m.department_code) as code, last_level(department_path(m.department_name)) as name, department_path(m.full_path) as full_path,
  case when contains(department_path(m.department_name), '/') then department_path(m.department_name) end as name_path,
  upper(case when not regexp_full_match(m.parent_code, '-?[01]|0+') then m.parent_code end) as parent_code, upper(m.parent_code) as parent_code_said,
  department_path(m.parent_name) as parent_name, m.valid_from, m.valid_to, upper(m.head_no) as head_no, m.head_name, m.cost_center, m.headcount,
  plain_text(m.other_name) as other_name
from mapped m join source_sheet s on s.sheet_id = m._sheet_id join source_file f using (file_id);
-- 0 and 1 are codes where a department has them
update list_row r set parent_code = parent_code_said where parent_code is null and parent_code_said in (select code from list_row) and parent_code_said <> code;

-- What the outermost departments of a list stand below is the company, where it is no department itself.
update list_row r set parent_name = null
where parent_code is null and parent_name in (
  select parent_name from list_row where parent_code is null and parent_name is not null group by parent_name having count(*) > 1)
  and (select count(distinct parent_name) from list_row p where p._sheet_id = r._sheet_id and p.parent_code is null) = 1
  and parent_name not in (select name from list_row) and not exists (from department d where d.name = r.parent_name or d.path = r.parent_name);

-- The same of a single one below what is called a company.
update list_row r set parent_name = null
where parent_code is null and regexp_matches(parent_name, '(?i)(?:公司|集团|集團)$|\b(?:inc|ltd|limited|llc|gmbh|group|holdings?|company|corporation|co)\.?$')
  and parent_name not in (select name from list_row) and not exists (from department d where d.name = r.parent_name or d.path = r.parent_name)
  and 1 = (select count(distinct parent_name) from list_row p where p._sheet_id = r._sheet_id and p.parent_name not in (select name from list_row));

-- Where no column says what is above, codes may: 02 is above 0201, two figures or more a level.
update list_row r set parent_code = (
  select arg_max(p.code, length(p.code)) from list_row p
  where p._sheet_id = r._sheet_id and starts_with(r.code, p.code) and length(p.code) >= 2 and length(r.code) - length(p.code) between 2 and 4)
where column_of(_sheet_id, 'parent_code') is null and column_of(_sheet_id, 'parent_name') is null and column_of(_sheet_id, 'full_path') is null;

-- The one above: by code, else by a name that one department has; a column of names may hold codes. Of several spells of one code the latest.
create or replace temp table list_above as
select r.nth, coalesce(
    (select arg_max(p.nth, (coalesce(p.valid_from, date '0001-01-01'), -p.nth)) from list_row p where p.code = coalesce(r.parent_code, upper(r.parent_name)) and p.nth <> r.nth),
    (select case when count(distinct coalesce(p.code, p.nth::varchar)) = 1 then max(p.nth) end from list_row p where p.name = r.parent_name and p.nth <> r.nth)) as above
from list_row r where r.parent_code is not null or r.parent_name is not null;

-- or a department that only the lists of people know
create or replace temp table list_known_above as
select a.nth, min(d.path) as path
from list_above a
join list_row r using (nth)
join department d on d.department_id = '/' || r.parent_code or d.path = r.parent_name or (r.parent_code is null and d.name = r.parent_name)
where a.above is null group by a.nth having count(distinct d.path) = 1;

-- or one that several rows of the list name, and no row is about: 营销中心 above two departments
insert into list_known_above
select a.nth, r.parent_name
from list_above a join list_row r using (nth)
where a.above is null and r.parent_code is null and a.nth not in (select nth from list_known_above)
  and (select count(*) from list_row o where o._sheet_id = r._sheet_id and o.parent_name = r.parent_name) > 1;

-- A path that ends with another name is the one above.
create or replace temp table list_place as
with recursive place(nth, path) as (
  select r.nth, case
      when coalesce(full_path, name_path) is null then coalesce(k.path || '/', '') || name
      when department_key(coalesce(full_path, name_path)) = department_key(name) then coalesce(full_path, name_path)
      else coalesce(full_path, name_path) || '/' || name end
  from list_row r left join list_above a using (nth) left join list_known_above k using (nth)
  where coalesce(full_path, name_path) is not null or a.nth is null or k.nth is not null
  union all
  select r.nth, p.path || '/' || r.name
  from place p join list_above a on a.above = p.nth join list_row r on r.nth = a.nth
  where coalesce(r.full_path, r.name_path) is null
)
select r.*, p.path from list_row r join place p using (nth);

insert into staged_issue
select 'department_unplaced', 'block', true, _sheet_id, _row, coalesce(column_of(_sheet_id, 'parent_code'), column_of(_sheet_id, 'parent_name')), 'parent_name',
  json_object('text', coalesce(parent_name, parent_code), 'name', name)
from list_row where nth not in (select nth from list_place);
