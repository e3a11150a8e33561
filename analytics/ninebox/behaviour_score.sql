-- view: behaviour_score · title: 行为标签点数 / Behaviour points
-- 本周期行为标签的净点数，规则见 potential_input。没有标签的人没有此项，而不是 0。
-- Net points of the behaviour tags of the cycle. A person without a tag has no such part, not 0.
-- error: standard error of a sum over the person's own inputs, sqrt(n) · population SD: what a bootstrap of these inputs converges to.
select
  cycle_id,
  employee_id,
  round(sum(value), 6) as points,
  count(*) as inputs,
  sqrt(count(*)) * stddev_pop(value) as error
from potential_input
where part = 'behaviour'
group by cycle_id, employee_id
