-- helper: reported_latest
-- one row per (employee, indicator, month): the reported value in force, the latest where there are several
with reported as (
  select *, indicator_id as indicator
  from reported_value
  where value is not null
)
select reported.*
from reported
left join reported_older as older
  on older._sheet_id = reported._sheet_id and older._row = reported._row and older._col = reported._col
  and older.employee_id = reported.employee_id and older.indicator = reported.indicator and older.month = reported.month
where older.employee_id is null
