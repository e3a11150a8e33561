-- A row a person, period and item, as it was added up: days, times and durations stay in the unit their column, or the cell, says. A leave begins the period.
create or replace temp macro duration_unit(t) as unless_empty(regexp_extract(plain_text(t), '(天|日|小时|时|分钟|分|次|days?|hours?|min(?:utes)?)(?:数)?$', 1, 'i'));

create or replace temp table attendance_cell as
select employee_id, employee_department_id, employee_family, split_part(period, ' ', 1)::date as day, split_part(period, ' ', 2) as grain, plain_text(item) as item,
  value as text, case when not is_missing(value) then read_number(case when comma then translate(figure, '.,', ',.') else figure end) end as value,
  coalesce(unit, duration_unit(value), duration_unit((select header from source_column c where c.sheet_id = _sheet_id and c.col = column_of(_sheet_id, 'value')))) as unit,
  _sheet_id, _row, _col
from (
  select *, regexp_replace(plain_text(value), '\s*(天|日|个?小时|时|分钟?|次|days?|d|hours?|h|min(?:utes)?)$', '') as figure,
    -- 0,5 of a column in which nothing has a point
    bool_or(regexp_full_match(trim(value), '-?\d+,\d{1,2}')) over same and not bool_or(contains(value, '.')) over same as comma
  from mapped window same as (partition by _sheet_id)
);

insert into attendance_total
select employee_id, employee_department_id, employee_family, period_start(day, grain), grain, item, value, unit, _sheet_id, _row, _col
from attendance_cell where value is not null;

insert into staged_issue
select 'unparseable', 'warn', false, _sheet_id, _row, _col, 'value', json_object('text', left(trim(text), 40), 'header', item)
from attendance_cell where value is null and not is_missing(text);

insert into staged_issue
select 'missing_key', 'block', true, _sheet_id, _row, min(_col), 'value', '{}'::json
from attendance_cell group by _sheet_id, _row having count(value) = 0;

-- Another figure for the same person, period and item: both stay.
insert into staged_issue
select 'said_differently', 'warn', false, a._sheet_id, a._row, a._col, 'value', json_object('text', regexp_replace(a.value::varchar, '\.0$', ''),
  'name', concat_ws(' · ', e.name, a.item, strftime(a.period_start, '%Y-%m-%d')), 'other', json_object('sheetId', b._sheet_id, 'row', b._row, 'column', b._col))
from attendance_total a
join attendance_total b on b.employee_id = a.employee_id and b.period_start = a.period_start and b.grain = a.grain and b.item = a.item
  and b.unit is not distinct from a.unit and (b._sheet_id, b._row) < (a._sheet_id, a._row)
join employee e on e.employee_id = a.employee_id
where a.value <> b.value and a._sheet_id in (select distinct _sheet_id from mapped)
qualify row_number() over (partition by a._sheet_id, a._row, a._col order by b._sheet_id, b._row) = 1;
