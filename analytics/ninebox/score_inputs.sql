-- 若干人的每一项绩效与潜力依据，供自助法重抽样。
-- Every input of the scores of some people (ids as a JSON list), to be resampled.
with asked as (select unnest(from_json($employees, '["VARCHAR"]')) as employee_id)
select i.employee_id as "employeeId", i.part, i.value, i.weight
from performance_input i
join asked on asked.employee_id = i.employee_id
where i.cycle_id = $cycle
union all
select i.employee_id, i.part, i.value, 1.0
from potential_input i
join asked on asked.employee_id = i.employee_id
where i.cycle_id = $cycle
order by all
