-- view: learning_score · title: 学习成长点数 / Learning points
-- 本周期完成课程的点数之和，规则见 potential_input。没有学习记录的人没有此项。
-- Points of the courses completed in the cycle. A person without a learning record has no such part.
-- error: standard error of a sum over the person's own inputs, sqrt(n) · population SD: what a bootstrap of these inputs converges to.
select
  cycle_id,
  employee_id,
  round(sum(value), 6) as points,
  count(*) as inputs,
  sqrt(count(*)) * stddev_pop(value) as error
from potential_input
where part = 'learning'
group by cycle_id, employee_id
