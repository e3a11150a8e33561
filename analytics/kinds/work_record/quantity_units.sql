-- 1069.6 m beside 790 件: both stay, and that they cannot be added is said
insert into staged_issue
select 'quantity_units', 'warn', false, _sheet_id, min(_row), column_of(_sheet_id, any_value(field)), any_value(field),
  json_object('text', string_agg(distinct trim(unit), ', ' order by trim(unit)), 'count', count(*))
from (
  select _sheet_id, _row, unit, case when quantity is not null then 'quantity' when good_qty is not null then 'good_qty' end as field
  from mapped where unit is not null and value is null and currency_code(unit) is null
) where field is not null
group by _sheet_id having count(distinct lower(trim(unit))) > 1;
