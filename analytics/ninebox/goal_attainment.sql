-- view: goal_attainment · title: 目标达成度 / Attainment of a goal
-- 每个由员工本人负责、且有实际值或进度的目标一行。达成度 = 实际 ÷ 目标（越低越好的目标为 目标 ÷ 实际），没有实际值或目标值时取进度，限制在 0–120 分。
-- 目标值为 0 时：越低越好且实际不高于 0，或越高越好且实际不低于 0，记 100，否则记 0。权重为 0 的目标不计；没有权重的目标取本人其他目标权重的平均，都没有则等权。本人的上级目标写了权重的，其下各子目标按各自权重分这份权重（O 权重 × KR 权重）。
-- 本人名下有可计算子目标的上级目标不计，因为它的进度由子目标汇总而来，否则会计两次。
-- One row per goal a person owns that has an actual or a progress. Attainment = actual / target (target / actual where lower is better), else the
-- progress; held within 0–120. A target of 0 is met (100) or not (0). A goal with weight 0 is not counted; a goal without a weight takes the mean
-- weight of the person's other goals of the cycle, and equal weights where none has one; goals below one of
-- the same person that has a weight share it by their own (objective x key result). A goal above goals of the same person that can be computed is
-- left out: its progress is rolled up from those and would count twice.
with above as (
  select goal_no, owner_id, cycle_id, max(weight) as weight from goal where weight > 0 and owner_id is not null group by goal_no, owner_id, cycle_id
),
own as (
  select goal.*, coalesce(goal.direction = 'down', false) as lower_is_better, above.weight as above_weight
  from goal
  left join above on above.goal_no = goal.parent_goal_no and above.owner_id = goal.owner_id and above.cycle_id = goal.cycle_id
  where goal.owner_id is not null
    and goal.cycle_id is not null
    and not exists (
      select 1
      from goal child
      where child.parent_goal_no = goal.goal_no
        and child.owner_id = goal.owner_id
        and child.cycle_id = goal.cycle_id
        and (child.progress is not null or (child.actual is not null and child.target is not null))
    )
),
attained as (
  select
    cycle_id,
    owner_id as employee_id,
    goal_no,
    parent_goal_no,
    title,
    weight,
    above_weight,
    case
      when actual is null or target is null then progress
      when direction in ('unknown', 'range') then null
      when target = 0 and lower_is_better then case when actual <= 0 then 1.0 else 0.0 end
      when target = 0 then case when actual >= 0 then 1.0 else 0.0 end
      when lower_is_better and actual <= 0 then 1.2
      when lower_is_better then target / actual
      else actual / target
    end as ratio,
    _sheet_id,
    _row,
    _col
  from own
),
weighed as (
  select * replace (coalesce(weight, avg(weight) over (partition by cycle_id, employee_id), 1.0) as weight)
  from attained
  where ratio is not null and is_number(ratio) and (weight is null or weight > 0)
)
select
  cycle_id,
  employee_id,
  goal_no,
  title,
  100 * greatest(0.0, least(1.2, ratio)) as attainment,
  case when above_weight is null then weight
    else above_weight * weight / sum(weight) over (partition by cycle_id, employee_id, parent_goal_no) end as weight,
  _sheet_id,
  _row,
  _col
from weighed
