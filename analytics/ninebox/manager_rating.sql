-- view: manager_rating · title: 主管评价 / Manager rating
-- 本周期主管评价 得分 ÷ 满分 × 100 的平均。
-- Mean of score / scale · 100 over the MANAGER reviews of the cycle.
-- error: standard error of a weighted mean over the person's own inputs, sqrt(Σ w²(x − x̄)²) / Σ w: what a bootstrap of these inputs converges to.
select
  cycle_id,
  employee_id,
  least(100.0, sum(weight * value) / sum(weight)) as score,
  count(*) as inputs,
  sqrt(greatest(0.0, sum(weight * weight * value * value) - 2 * sum(weight * value) / sum(weight) * sum(weight * weight * value)
    + pow(sum(weight * value) / sum(weight), 2) * sum(weight * weight))) / sum(weight) as error
from performance_input
where part = 'manager'
group by cycle_id, employee_id
