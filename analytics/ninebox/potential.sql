-- view: potential · title: 潜力 0–100 / Potential 0–100
-- 行为标签、学习成长、协作贡献各取同侪组内的中位秩百分位：（低于本人的人数 + 与本人相同的人数 ÷ 2）÷ 有此项的人数 × 100，相同点数得相同百分位，一人组为 50。
-- 三项按设置的权重（默认相等）加权；缺少的项不按 0 计，其权重分给其余项并标记（reweighted）。三项都缺则没有潜力分。
-- Each part is a mid-rank percentile within the peer group: (people below + half of those equal, oneself included) / people who have the part · 100.
-- Equal points get equal percentiles; alone in a group is 50. Parts are weighted (equally by default); a missing part's weight is spread over the rest
-- and the row is flagged. All three missing: no score. *_points and *_error are the raw points and their closed-form standard error.
select
  cycle_id,
  employee_id,
  peer_group,
  behaviour,
  learning,
  collaboration,
  round((coalesce(behaviour_weight * behaviour, 0) + coalesce(learning_weight * learning, 0)
    + coalesce(collaboration_weight * collaboration, 0)) / total, 6) as potential,
  total is not null and (behaviour is null or learning is null or collaboration is null) as reweighted,
  behaviour_points,
  learning_points,
  collaboration_points,
  behaviour_error,
  learning_error,
  collaboration_error,
  most_inputs
from (
  select *, nullif(behaviour_weight + learning_weight + collaboration_weight, 0) as total
  from (
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
      case when b.points is null then 0.0 else w.behaviour_weight end as behaviour_weight,
      case when l.points is null then 0.0 else w.learning_weight end as learning_weight,
      case when k.points is null then 0.0 else w.collaboration_weight end as collaboration_weight,
      b.points as behaviour_points,
      l.points as learning_points,
      k.points as collaboration_points,
      b.error as behaviour_error,
      l.error as learning_error,
      k.error as collaboration_error,
      greatest(coalesce(b.inputs, 0), coalesce(l.inputs, 0), coalesce(k.inputs, 0)) as most_inputs
    from calibration_population p
    cross join ninebox_setting w
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
  )
)
