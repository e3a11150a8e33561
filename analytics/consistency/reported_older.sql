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
  group by employee_id, indicator, month
  having count(*) > 1
)
select _sheet_id, _row, _col, employee_id, indicator, month
from (
  select _sheet_id, _row, _col, employee_id, indicator, month,
    row_number() over (
      partition by employee_id, indicator, month
      order by coalesce(reported_at, moment('0001-01-01T00:00:00Z')) desc, _sheet_id desc, _row desc, _col desc) as place
  from entry
  join twice using (employee_id, indicator, month)
) as ranked
where place > 1
