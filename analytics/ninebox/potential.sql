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
      p.*,
      case when p.behaviour_points is null then 0.0 else w.behaviour_weight end as behaviour_weight,
      case when p.learning_points is null then 0.0 else w.learning_weight end as learning_weight,
      case when p.collaboration_points is null then 0.0 else w.collaboration_weight end as collaboration_weight
    from potential_part p
    cross join ninebox_setting w
  )
)
