-- view: performance_part · title: 绩效的三部分 / The three parts of performance
-- 每个校准的人一行：自动结果、主管评价、跨部门评价的分数与误差，不含设置的权重。
-- One row per calibrated person: automated result, manager rating and cross-department rating with their errors (0 for a missing part), before the weights
-- that settings give them. most_inputs: inputs of the part that has most.
select
  p.cycle_id,
  p.employee_id,
  a.score as automated,
  m.score as manager,
  x.score as cross_department,
  coalesce(a.error, 0) as automated_error,
  coalesce(m.error, 0) as manager_error,
  coalesce(x.error, 0) as cross_department_error,
  greatest(coalesce(a.inputs, 0), coalesce(m.inputs, 0), coalesce(x.inputs, 0)) as most_inputs
from calibration_population p
left join automated_result a on a.cycle_id = p.cycle_id and a.employee_id = p.employee_id
left join manager_rating m on m.cycle_id = p.cycle_id and m.employee_id = p.employee_id
left join cross_department_rating x on x.cycle_id = p.cycle_id and x.employee_id = p.employee_id
