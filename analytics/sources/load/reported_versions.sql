-- Values reported twice, or stated twice of a system, for one person, indicator and month. In force is the newer one: by the time of reporting where all of them say it, else by what
-- the sheets are called, else the one of a visible sheet. Where nothing tells, one is used so that the answer does not hang on the order of files, and asked about.
create or replace temp table reported_place as
with entry as (
  select r.employee_id, r.indicator_id, r.source_system is null as own, r.indicator_name, r.month, r.value, r.reported_at, r._sheet_id, r._row, r._col, v.version,
    count(reported_at) over (partition by employee_id, indicator_id, month, r.source_system is null) =
      count(*) over (partition by employee_id, indicator_id, month, r.source_system is null) as stamped
  from reported_value r
  join sheet_version v using (_sheet_id)
  where r.value is not null and (employee_id, indicator_id, month, source_system is null) in (
    select (employee_id, indicator_id, month, source_system is null) from reported_value where value is not null
    group by employee_id, indicator_id, month, source_system is null having count(*) > 1)
)
select *, first_value(value) over best as used_value, first_value(version) over best as used_version, first_value(reported_at) over best as used_at,
  first_value(_sheet_id) over best as used_sheet, first_value(_row) over best as used_row, first_value(_col) over best as used_col,
  row_number() over best as nth
from entry
window best as (
  partition by employee_id, indicator_id, month, own
  order by case when stamped then reported_at end desc nulls last, version.state desc, version.number desc, version.day desc, version.visible desc,
    reported_at desc nulls last, version.nth desc, _row desc, _col desc);

create or replace temp table reported_replaced as
select *, case when value = used_value then 'alike' when stamped and used_at > reported_at then 'stamp' when used_sheet = _sheet_id then 'open'
  else why_newer(used_version, version) end as why
from reported_place where nth > 1;

update reported_value r set replaced = exists (
  select 1 from reported_replaced o where o._sheet_id = r._sheet_id and o._row = r._row and o._col is not distinct from r._col
    and o.employee_id = r.employee_id and o.indicator_id is not distinct from r.indicator_id and o.month = r.month)
where r.replaced or (r._sheet_id, r._row) in (select (_sheet_id, _row) from reported_replaced);

-- the metric keeps one value; which, and why, is said of the others
delete from data_issue where code in ('duplicate_row', 'older_value', 'repeated_value');
insert into staged_issue
select 'duplicate_row', 'warn', false, o._sheet_id, o._row, o._col, 'value',
  json_object('number', e.employee_no, 'name', e.name, 'indicator', indicator_name, 'month', strftime(month, '%Y-%m'), 'text', written_number(value),
    'used', written_number(used_value), 'other', json_object('sheetId', used_sheet, 'row', used_row, 'column', used_col))
from reported_replaced o join employee e using (employee_id) where why = 'open';

insert into staged_issue
select case why when 'alike' then 'repeated_value' else 'older_value' end, 'info', false, g._sheet_id, f._row, f._col, 'value',
  json_object('count', n, 'reason', why, 'number', e.employee_no, 'name', e.name, 'indicator', f.indicator_name, 'month', strftime(f.month, '%Y-%m'),
    'text', written_number(f.value), 'used', written_number(f.used_value), 'other', json_object('sheetId', used_sheet, 'row', f.used_row, 'column', f.used_col))
from (
  select _sheet_id, used_sheet, why, count(*) as n, arg_min(o, (_row, coalesce(_col, 0), month)) as f from reported_replaced o where why <> 'open' group by all
) g join employee e on e.employee_id = f.employee_id;

-- a row of which no value is in force says nothing any more
insert into excluded_row
select r._sheet_id, r._row, 'repeated' from reported_value r
join (select distinct _sheet_id, _row, why from reported_replaced) o on o._sheet_id = r._sheet_id and o._row = r._row
where (r._sheet_id, r._row) not in (select (_sheet_id, _row) from review where _sheet_id is not null)
  and (r._sheet_id, r._row) not in (select (sheet_id, row) from excluded_row)
group by r._sheet_id, r._row having bool_and(r.replaced) and not bool_or(o.why = 'open');
