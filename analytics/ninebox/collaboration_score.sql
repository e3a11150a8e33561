-- view: collaboration_score · title: 协作贡献点数 / Collaboration points
-- 本周期跨部门评价与反馈的点数之和，规则见 potential_input。既未受邀也无往来反馈的人没有此项。
-- Points of cross-department evaluations and feedback of the cycle. A person neither asked nor in any exchange has no such part.
-- error: standard error of a sum over the person's own inputs, sqrt(n) · population SD: what a bootstrap of these inputs converges to.
select
  cycle_id,
  employee_id,
  round(sum(value), 6) as points,
  count(*) as inputs,
  sqrt(count(*)) * stddev_pop(value) as error
from potential_input
where part = 'collaboration'
group by cycle_id, employee_id
