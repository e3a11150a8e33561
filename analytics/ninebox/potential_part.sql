-- view: potential_part · title: 潜力的三部分 / The three parts of potential
-- 每个校准的人一行：行为标签、学习成长、协作贡献的点数、误差与同侪组内的中位秩百分位，不含设置的权重。
-- 百分位 =（低于本人的人数 + 与本人相同的人数 ÷ 2）÷ 有此项的人数 × 100，相同点数得相同百分位，一人组为 50。
-- One row per calibrated person: points and their closed-form standard error, and the mid-rank percentile of the points within the peer group, before the
-- weights that settings give them. Percentile = (people below + half of those equal, oneself included) / people who have the part · 100.
-- Equal points get equal percentiles; alone in a group is 50. most_inputs: inputs of the part that has most.
select
  p.cycle_id,
  p.employee_id,
  p.peer_group,
  case when b.points is not null then 100 * (rank() over behaviour - 1
    + round(cume_dist() over behaviour * count(*) over all_behaviour)) / (2 * count(*) over all_behaviour) end as behaviour,
  case when l.points is not null then 100 * (rank() over learning - 1
    + round(cume_dist() over learning * count(*) over all_learning)) / (2 * count(*) over all_learning) end as learning,
  case when k.points is not null then 100 * (rank() over collaboration - 1
    + round(cume_dist() over collaboration * count(*) over all_collaboration)) / (2 * count(*) over all_collaboration) end as collaboration,
  b.points as behaviour_points,
  l.points as learning_points,
  k.points as collaboration_points,
  b.error as behaviour_error,
  l.error as learning_error,
  k.error as collaboration_error,
  greatest(coalesce(b.inputs, 0), coalesce(l.inputs, 0), coalesce(k.inputs, 0)) as most_inputs
from calibration_population p
left join behaviour_score b on b.cycle_id = p.cycle_id and b.employee_id = p.employee_id
left join learning_score l on l.cycle_id = p.cycle_id and l.employee_id = p.employee_id
left join collaboration_score k on k.cycle_id = p.cycle_id and k.employee_id = p.employee_id
window
  behaviour as (partition by p.cycle_id, p.peer_group, b.points is null order by b.points),
  all_behaviour as (partition by p.cycle_id, p.peer_group, b.points is null order by b.points
    rows between unbounded preceding and unbounded following),
  learning as (partition by p.cycle_id, p.peer_group, l.points is null order by l.points),
  all_learning as (partition by p.cycle_id, p.peer_group, l.points is null order by l.points
    rows between unbounded preceding and unbounded following),
  collaboration as (partition by p.cycle_id, p.peer_group, k.points is null order by k.points),
  all_collaboration as (partition by p.cycle_id, p.peer_group, k.points is null order by k.points
    rows between unbounded preceding and unbounded following)
