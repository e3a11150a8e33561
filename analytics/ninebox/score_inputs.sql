-- 若干人的每一项绩效与潜力依据，供自助法重抽样。
-- Every input of the scores of some people, to be resampled. Parameters: cycle, employees (a JSON list of their ids).
select employee_id as "employeeId", part, value, weight
from performance_input
where cycle_id = $cycle and is_one_of(employee_id, $employees)
union all
select employee_id, part, value, 1.0
from potential_input
where cycle_id = $cycle and is_one_of(employee_id, $employees)
order by "employeeId", part, value, weight
