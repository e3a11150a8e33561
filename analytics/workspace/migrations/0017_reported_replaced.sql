-- Of two reported values of one person, indicator and month one is in force; the others are marked. Of values that are there already the latest was.
alter table reported_value add column replaced boolean;
update reported_value set replaced = false;
update reported_value r set replaced = true
from (
  select _sheet_id, _row, _col, employee_id, indicator_id, month, row_number() over (
    partition by employee_id, indicator_id, month order by reported_at desc nulls last, _sheet_id desc, _row desc, _col desc) as nth
  from reported_value where value is not null
) o
where o.nth > 1 and o._sheet_id = r._sheet_id and o._row = r._row and o._col is not distinct from r._col and o.employee_id = r.employee_id
  and o.indicator_id is not distinct from r.indicator_id and o.month = r.month;
