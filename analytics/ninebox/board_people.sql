-- 九宫格看板上的人：落位、主管编号、证据数；每个同侪组的第一人带上全组的切分处与各项潜力点数（升序），供误差估计使用。
-- People on the board with placement, manager and evidence count. The first person of each peer group carries what the group has in common: its cuts, and the
-- points of the whole group per part of potential, in ascending order, for the error of a percentile. Filled in: slice. Parameters: cycle, employee
-- (null for all) and the slice's own.
with
  placed as materialized (select * from placement where cycle_id = $cycle),
  chosen as (
    select view_row.*
    from placed as view_row
    where (cast($employee as varchar) is null or view_row.employee_id = $employee) and {slice}
  ),
  peers as (
    select
      peer_group,
      ascending(behaviour_points) as peer_behaviour, ascending(learning_points) as peer_learning, ascending(collaboration_points) as peer_collaboration,
      any_value(performance_low_cut) as performance_low_cut, any_value(performance_high_cut) as performance_high_cut,
      any_value(potential_low_cut) as potential_low_cut, any_value(potential_high_cut) as potential_high_cut
    from placed
    where peer_group in (select peer_group from chosen)
    group by peer_group
  ),
  first_of_group as (
    -- the person first, the lists after: any_value over the joined lists would copy them for everybody
    select first_person.employee_id, p.*
    from (select peer_group, min(employee_id) as employee_id from chosen group by peer_group) as first_person
    join peers p on p.peer_group = first_person.peer_group
  )
select
  c.employee_id, e.employee_no, e.name, c.department_id, c.level, c.manager_id, c.peer_group,
  c.automated, c.manager, c.cross_department, c.performance, c.performance_reweighted, c.performance_error, c.performance_inputs,
  c.behaviour, c.learning, c.collaboration, c.potential, c.potential_reweighted, c.potential_inputs,
  c.behaviour_points, c.learning_points, c.collaboration_points, c.behaviour_error, c.learning_error, c.collaboration_error,
  c.rated_band, c.potential_band, w.potential_source, c.box, b.box as decided_box, coalesce(v.evidence, 0) as evidence, f.employee_id is not null as first_of_group,
  f.peer_behaviour, f.peer_learning, f.peer_collaboration, f.performance_low_cut, f.performance_high_cut, f.potential_low_cut, f.potential_high_cut
from chosen c
cross join ninebox_setting w
join employee e on e.employee_id = c.employee_id
left join evidence_count v on v.cycle_id = $cycle and v.employee_id = c.employee_id
left join decision_box b on b.cycle_id = $cycle and b.employee_id = c.employee_id
left join first_of_group f on f.employee_id = c.employee_id
order by c.employee_id
