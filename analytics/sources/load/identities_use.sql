-- Which number an id is read as: its own, else that of the name beside it. `number` is empty for none. In the file whose list of users says it, the list
-- goes before a number that happens to be somebody's.
create or replace temp table identity_used as
with known as (
  select k.source, k.external_id, min(k.employee_id) as employee_id, min(p.no_key) as number, bool_and(k.known_by in ('name', 'beside')) as by_name,
    list(o.file) filter (k.known_by <> 'beside') as files
  from person_identity k join person_index p using (employee_id) left join identity_scope o on o.sheet = k._sheet_id
  group by all having count(distinct employee_id) = 1
), seen as (
  select s.*, identity_source(s.said, o.source) as source, o.file, exists (select 1 from person_index p where p.no_key = upper(s.said)) as numbered
  from identity_seen s join identity_scope o on o.sheet = s.sheet
)
select s.sheet, s.no_field, s.name_field, s.no, s.name, s.said, s.row, s."rows", coalesce(k.number, r.number, b.number) as number,
  case when k.number is not null then k.by_name else r.number is null end as by_name
from seen s
-- a list of people says it for every system
left join known r on r.external_id = s.said and r.source = '*' and not s.numbered
left join known k on k.external_id = s.said and k.source = s.source and k.source <> '*' and (not s.numbered or list_contains(k.files, s.file))
left join identity_beside b on b.sheet = s.sheet and b.no_field = s.no_field and b.no = s.no and b.name = s.name
where coalesce(k.number, r.number, b.number) is not null;

insert into staged_issue
select 'person_by_account', 'info', false, sheet, min(row), coalesce(column_of(sheet, no_field), column_of(sheet, name_field)),
  case when column_of(sheet, no_field) is null then name_field else no_field end,
  json_object('count', sum("rows")::bigint, 'text', left(arg_min(coalesce(no, name), row), 40))
from identity_used where by_name group by sheet, no_field, name_field;
