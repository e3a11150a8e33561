-- helper: reported_latest
-- one row per (employee, indicator, month): the reported value in force, the latest where there are several
with reported as (
  select *, indicator_id as indicator
  from reported_value
  where value is not null
)
select reported.*
from reported
anti join reported_older using (_sheet_id, _row, _col, employee_id, indicator, month)
