-- helper: reported_latest
-- one row per (employee, indicator, month): the reported value in force; which of several it is was decided at the import
select *, indicator_id as indicator
from reported_value
where value is not null and coalesce(replaced, false) = false and source_system is null
