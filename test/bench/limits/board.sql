-- limit of the nine-box board: one row a person with both scores, the box and the evidence, without errors of the scores
with automated as (
  select owner_id as id, least(100, avg(100 * least(1.2, actual / target))) as score from goal where cycle_id = '2026Q1' group by 1
),
reviews as (
  select reviewee_id as id, avg(100 * score / score_max) filter (type = 'MANAGER') as manager, avg(100 * score / score_max) filter (type = 'CROSS_DEPT') as across
  from review where cycle_id = '2026Q1' group by 1
),
behaviour as (select employee_id as id, sum(if(polarity = '负向', -points, points)) as p from behavior_tag group by 1),
learning as (select employee_id as id, sum(hours) as p from learning_record group by 1),
collaboration as (
  select id, sum(p) as p
  from (
    select reviewer_id as id, count(submitted_at) as p from review_request where is_cross_department group by 1
    union all select giver_id, count(*) from feedback where giver_department_id <> department_id group by 1
    union all select receiver_id, count(*) filter (polarity = '正向') from feedback where giver_department_id <> department_id group by 1
  )
  group by 1
),
evidence as (select employee_id as id, count(*) as n from work_record where cycle_id = '2026Q1' group by 1),
links as (
  select owner_id as id, count(*) as n
  from (
    select owner_id, claim_no, record_no from evidence_link join goal on goal_no = claim_no where claim_kind = 'goal'
    union select owner_id, claim_no, record_no from evidence_link join goal_action_node on node_no = claim_no where claim_kind = 'goal_action_node'
  )
  where record_no in (select record_no from work_record)
  group by 1
),
scored as (
  select e.employee_id, e.name, a.department_id, a.job_family || ' ' || (regexp_extract(a.job_level, '\d+')::integer + 1) // 2 as peers,
    (70 * automated.score + 20 * coalesce(manager, 0) + 10 * coalesce(across, 0)) / (70 + if(manager is null, 0, 20) + if(across is null, 0, 10)) as performance,
    behaviour.p as b, learning.p as l, collaboration.p as c, coalesce(evidence.n, 0) + coalesce(links.n, 0) as evidence
  from employee e
  join employment_assignment a using (employee_id)
  left join automated on automated.id = e.employee_id
  left join reviews on reviews.id = e.employee_id
  left join behaviour on behaviour.id = e.employee_id
  left join learning on learning.id = e.employee_id
  left join collaboration on collaboration.id = e.employee_id
  left join evidence on evidence.id = e.employee_id
  left join links on links.id = e.employee_id
),
ranked as (
  select *,
    (rank() over (partition by peers order by b) - 1 + cume_dist() over (partition by peers order by b) * count(*) over (partition by peers)
      + rank() over (partition by peers order by l) - 1 + cume_dist() over (partition by peers order by l) * count(*) over (partition by peers)
      + rank() over (partition by peers order by c) - 1 + cume_dist() over (partition by peers order by c) * count(*) over (partition by peers)) as potential
  from scored
),
placed as (
  select *, cume_dist() over (partition by peers order by round(performance, 6)) as x, cume_dist() over (partition by peers order by potential) as y from ranked
)
select employee_id, name, department_id, peers, performance, potential, evidence, 1 + (x >= 0.3)::integer + (x >= 0.7)::integer + 3 * ((y >= 0.3)::integer + (y >= 0.7)::integer) as box
from placed
order by employee_id
