-- helper: reported_older
-- reported values that a later report of the same (employee, indicator, month) replaces; usually none
with entry as (
  select *, indicator_id as indicator
  from reported_value
  where value is not null
),
twice as (
  select employee_id, indicator, month
  from entry
  group by all
  having count(*) > 1
)
select _sheet_id, _row, _col, employee_id, indicator, month
from entry
join twice using (employee_id, indicator, month)
qualify row_number() over (
  partition by employee_id, indicator, month
  order by coalesce(reported_at, timestamptz '-infinity') desc, _sheet_id desc, _row desc, _col desc
) > 1
