-- view: cross_department_rating · title: 跨部门评价 / Cross-department rating
-- 本周期跨部门评价 得分 ÷ 满分 × 100 的平均。
-- Mean of score / scale · 100 over the CROSS_DEPT reviews of the cycle.
-- error: standard error of the weighted mean over the person's own inputs.
select
  cycle_id,
  employee_id,
  at_most(weighted_mean(value, weight), 100.0) as score,
  count(*) as inputs,
  weighted_mean_error(value, weight) as error
from performance_input
where part = 'cross_department'
group by cycle_id, employee_id
