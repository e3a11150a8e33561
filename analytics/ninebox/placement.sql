-- view: placement · title: 九宫格落位 / Nine-box placement
-- 绩效与潜力各分低、中、高三档（0–2），格 = 1 + 绩效档 + 3 × 潜力档：1 双低，3 高绩效低潜力，7 低绩效高潜力，9 双高；缺任一分数则不落位。
-- 绝对切分：分数 ≥ 切分值进入较高一档。百分位切分（同侪组内）：名次位置（i − 0.5）÷ n 不低于切分百分位进入较高一档，i 取同分者中最高的名次，
-- 所以同分者同档且取较高的一档。切分处的分数（*_cut）在绝对切分下是设置值，在百分位切分下是较低档最高分与较高档最低分的中点；只有一档时没有切分处。
-- 潜力来源设为文件评级时，潜力档直接取评级（低、中、高为 0–2），没有潜力分、误差与切分处；没有评级，或几处评级不同，则不落位。
-- Performance and potential each fall into a low, middle or high band (0–2); box = 1 + performance band + 3 · potential band. A missing score: no box.
-- Absolute cuts: a score ≥ the cut is in the better band. Percentile cuts, within the peer group: a position (i − 0.5) / n not below the cut is in the
-- better band, with i the highest rank among equal scores, so ties share the better box. *_cut: the score at which the band changes: the setting, or the
-- middle between the best of the lower band and the least of the better one; null where the group has no such border.
-- Where potential is set to be the rating in the files, its band is the level rated (0–2), without score, error or cut; no rating, or different ones: no box.
with scored as not materialized (
  select
    p.cycle_id,
    p.employee_id,
    p.department_id,
    p.role_family,
    p.level,
    p.manager_id,
    p.peer_group,
    f.automated,
    f.manager,
    f.cross_department,
    f.performance,
    f.reweighted as performance_reweighted,
    f.automated_used,
    f.manager_used,
    f.cross_department_used,
    f.error as performance_error,
    f.most_inputs as performance_inputs,
    q.behaviour,
    q.learning,
    q.collaboration,
    case when w.potential_source = 'rated' then null else q.potential end as potential,
    w.potential_source <> 'rated' and q.reweighted as potential_reweighted,
    r.band as rated_band,
    q.most_inputs as potential_inputs,
    q.behaviour_points,
    q.learning_points,
    q.collaboration_points,
    q.behaviour_error,
    q.learning_error,
    q.collaboration_error
  from calibration_population p
  join performance f on f.cycle_id = p.cycle_id and f.employee_id = p.employee_id
  join potential q on q.cycle_id = p.cycle_id and q.employee_id = p.employee_id
  left join potential_rating r on r.cycle_id = p.cycle_id and r.employee_id = p.employee_id
  cross join ninebox_setting w
),
-- ranked with nothing else on board: sorting carries every column along
ranked as (
  select
    cycle_id,
    employee_id,
    peer_group,
    performance,
    potential,
    rated_band,
    100 * (round(cume_dist() over performance * count(*) over all_performance) - 0.5) / count(*) over all_performance as performance_position,
    100 * (round(cume_dist() over potential * count(*) over all_potential) - 0.5) / count(*) over all_potential as potential_position
  from scored
  window
    performance as (partition by cycle_id, peer_group, performance is null order by performance),
    all_performance as (partition by cycle_id, peer_group, performance is null order by performance
      rows between unbounded preceding and unbounded following),
    potential as (partition by cycle_id, peer_group, potential is null order by potential),
    all_potential as (partition by cycle_id, peer_group, potential is null order by potential
      rows between unbounded preceding and unbounded following)
),
banded as (
  select
    ranked.*,
    case
      when performance is null then null
      when cuts_mode = 'absolute' then cast(performance >= absolute_low as integer) + cast(performance >= absolute_high as integer)
      else cast(performance_position >= percentile_low as integer) + cast(performance_position >= percentile_high as integer)
    end as performance_band,
    case
      when potential_source = 'rated' then rated_band
      when potential is null then null
      when cuts_mode = 'absolute' then cast(potential >= absolute_low as integer) + cast(potential >= absolute_high as integer)
      else cast(potential_position >= percentile_low as integer) + cast(potential_position >= percentile_high as integer)
    end as potential_band
  from ranked
  cross join ninebox_setting
),
cut as (
  select
    cycle_id,
    peer_group,
    (max(performance) filter (where performance_band = 0) + min(performance) filter (where performance_band > 0)) / 2 as performance_low_cut,
    (max(performance) filter (where performance_band < 2) + min(performance) filter (where performance_band = 2)) / 2 as performance_high_cut,
    (max(potential) filter (where potential_band = 0) + min(potential) filter (where potential_band > 0)) / 2 as potential_low_cut,
    (max(potential) filter (where potential_band < 2) + min(potential) filter (where potential_band = 2)) / 2 as potential_high_cut
  from banded
  group by cycle_id, peer_group
)
select
  scored.*,
  performance_band,
  potential_band,
  case cuts_mode when 'absolute' then absolute_low else performance_low_cut end as performance_low_cut,
  case cuts_mode when 'absolute' then absolute_high else performance_high_cut end as performance_high_cut,
  case when potential_source = 'rated' then null when cuts_mode = 'absolute' then absolute_low else potential_low_cut end as potential_low_cut,
  case when potential_source = 'rated' then null when cuts_mode = 'absolute' then absolute_high else potential_high_cut end as potential_high_cut,
  1 + performance_band + 3 * potential_band as box
from scored
join banded on banded.cycle_id = scored.cycle_id and banded.employee_id = scored.employee_id
join cut on cut.cycle_id = scored.cycle_id and cut.peer_group = scored.peer_group
cross join ninebox_setting
