-- 九宫格看板上的人：落位、部门、主管、证据数；每个同侪组的第一人带上全组各项潜力点数（升序），供误差估计使用。
-- People on the board with placement, department, manager and evidence count. The first person of each peer group carries the points of the whole
-- group per part of potential, in ascending order, for the error of a percentile. Parameters: cycle; department (with its subtree), role_family and
-- employee may be null for all.
with
  placed as materialized (select * from placement where cycle_id = $cycle),
  chosen as (
    select placed.*
    from placed
    join review_cycle on review_cycle.cycle_id = placed.cycle_id
    where ($role_family::varchar is null or role_family = $role_family)
      and ($employee::varchar is null or employee_id = $employee)
      and ($department::varchar is null or exists (
        select 1
        from department_tree t
        where t.ancestor_id = $department and t.department_id = placed.department_id and review_cycle.end_date between t.valid_from and t.valid_to
      ))
  ),
  peers as (
    select
      peer_group,
      list(behaviour_points order by behaviour_points) filter (where behaviour_points is not null) as behaviour,
      list(learning_points order by learning_points) filter (where learning_points is not null) as learning,
      list(collaboration_points order by collaboration_points) filter (where collaboration_points is not null) as collaboration
    from placed
    where peer_group in (select peer_group from chosen)
    group by peer_group
  ),
  first_of_group as (
    -- the person first, the lists after: any_value over the joined lists would copy them for everybody
    select first_person.employee_id, {behaviour: p.behaviour, learning: p.learning, collaboration: p.collaboration} as points
    from (select peer_group, min(employee_id) as employee_id from chosen group by peer_group) as first_person
    join peers p on p.peer_group = first_person.peer_group
  ),
  name_of_department as (select department_id, max_by(name, coalesce(valid_from, date '0001-01-01')) as name from department group by department_id)
select
  c.* exclude (cycle_id, cuts_mode, absolute_low, absolute_high, percentile_low, percentile_high, performance_band, potential_band),
  e.employee_no,
  e.name,
  e.hire_date,
  d.name as department,
  m.name as manager_name,
  coalesce(v.evidence, 0) as evidence,
  b.box as decided_box,
  f.points as peer_points
from chosen c
join employee e on e.employee_id = c.employee_id
left join name_of_department d on d.department_id = c.department_id
left join employee m on m.employee_id = c.manager_id
left join evidence_count v on v.cycle_id = $cycle and v.employee_id = c.employee_id
left join decision_box b on b.cycle_id = $cycle and b.employee_id = c.employee_id
left join first_of_group f on f.employee_id = c.employee_id
order by c.employee_id
