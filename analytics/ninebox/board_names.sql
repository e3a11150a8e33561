-- 看板上许多人共有的名称：部门（连同上级部门）与主管。
-- Names that many people on a board share: departments, with the one above each, and whoever is a manager in the cycle.
select
  'department' as "of", department_id as id, latest(name, coalesce(valid_from, date '0001-01-01')) as name,
  nullif(latest(coalesce(parent_id, ''), coalesce(valid_from, date '0001-01-01')), '') as parent
from department
group by department_id
union all
select 'manager', employee_id, name, null
from employee
where employee_id in (select manager_id from calibration_population where cycle_id = $cycle)
