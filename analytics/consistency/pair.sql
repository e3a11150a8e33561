-- helper: pair
-- one row per (employee, indicator, month) that either side knows: what was reported and what the system's records say
select
  coalesce(latest.employee_id, system_value.employee_id) as employee_id,
  coalesce(latest.indicator, system_value.indicator) as indicator,
  coalesce(latest.month, system_value.month) as month,
  latest.value as reported, system_value.system, system_value.records,
  latest.indicator_name as reported_name, latest.unit as reported_unit, system_value.source,
  latest.cycle_id as reported_cycle_id, latest.department_id as reported_department_id, latest.role_family as reported_role_family,
  system_value.cycle_id as system_cycle_id, system_value.department_id as system_department_id, system_value.role_family as system_role_family,
  latest._sheet_id, latest._row, latest._col, system_value.first_cell
from reported_latest as latest
full join system_value
  on system_value.employee_id = latest.employee_id and system_value.indicator = latest.indicator and system_value.month = latest.month
