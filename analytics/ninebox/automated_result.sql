-- view: automated_result · title: 自动结果 / Automated result
-- 本人目标达成度（0–120）按权重的加权平均，最高 100 分：一个目标的超额可以弥补另一个的不足，但总分以 100 为满分。规则见 goal_attainment。
-- Weighted mean of the attainments (0–120) of the person's own goals, at most 100: one goal may make up for another, the whole ends at 100.
-- error: standard error of the weighted mean over the person's own inputs.
select
  cycle_id,
  employee_id,
  at_most(weighted_mean(value, weight), 100.0) as score,
  count(*) as inputs,
  weighted_mean_error(value, weight) as error
from performance_input
where part = 'automated'
group by cycle_id, employee_id
