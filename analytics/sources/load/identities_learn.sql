-- A column that has somebody's number is one of numbers: what is unknown there is nobody.
create or replace temp table identity_beside as
select s.sheet, s.no_field, s.no, s.name, s.said, s.row, i.source, p.employee_id, p.number
from identity_seen s
join identity_pair p on p.no = s.no and p.name = s.name
join (select sheet, identity_source(seen.said, o.source) as source, seen.said from identity_scope o join (select distinct sheet, said from identity_seen) seen using (sheet)) i
  on i.sheet = s.sheet and i.said = s.said
where not exists (
  select 1 from identity_seen other join person_candidate c on c.no = other.no and c.name is not distinct from other.name and c.way = 'number' and c.fits
  where other.sheet = s.sheet and other.no_field = s.no_field);

-- what a list of users says is nearer than a name beside the id
create or replace temp table identity_new as
select source, said, employee_id, min(sheet * 100000000::bigint + row) as place, arg_min(no_field, sheet * 100000000::bigint + row) as field
from identity_beside b
where not exists (select 1 from person_identity k where k.source = b.source and k.external_id = b.said and (k.employee_id = b.employee_id or k.known_by <> 'beside'))
group by all;

-- rows of earlier imports that these ids concern
create or replace temp table identity_changed as
select n.said from identity_new n
where exists (select 1 from person_identity k where k.source = n.source and k.external_id = n.said)
  or exists (select 1 from data_issue d where d.code = 'unmatched_person' and lower(coalesce(d.facts->>'$.number', d.facts->>'$.name')) = n.said);

insert into person_identity
select source, said, employee_id, 'beside', (place // 100000000)::integer, (place % 100000000)::integer, column_of((place // 100000000)::integer, field) from identity_new;

-- one id, several people: it is nobody's, and where each of them was said is shown
insert into staged_issue
select 'identity_conflict', 'info', false, k._sheet_id, k._row, k._col, null, json_object('text', left(k.external_id, 40), 'name', e.name, 'first', f.name,
  'other', json_object('sheetId', k.first_sheet, 'row', k.first_row, 'column', k.first_col))
from (
  select *, first_value(employee_id) over w as first_id, first_value(_sheet_id) over w as first_sheet, first_value(_row) over w as first_row,
    first_value(_col) over w as first_col
  from person_identity window w as (partition by source, external_id order by _sheet_id, _row, employee_id)
) k
join employee e on e.employee_id = k.employee_id
join employee f on f.employee_id = k.first_id
where k.employee_id <> k.first_id and k._sheet_id in (select sheet from identity_scope);
