-- view: evidence_count · title: 证据数 / Evidence count
-- 每人每周期的证据数 = 本人目标与行动节点上可查到的证据链接（引用的记录存在，或给出网址）+ 本周期的系统工作记录 + 引用了这类证据的评价（每份评价计 1）。找不到的链接不计。
-- Per person and cycle: evidence links on the person's goals and action nodes that can be followed (the record exists, or an address is given)
-- + the person's work records of the cycle + reviews of the person that cite such evidence (one a review). Broken links count nothing.
select cycle_id, employee_id, cast(sum(n) as bigint) as evidence, cast(sum(case kind when 'link' then n else 0 end) as bigint) as links,
  cast(sum(case kind when 'record' then n else 0 end) as bigint) as records, cast(sum(case kind when 'review' then n else 0 end) as bigint) as reviews
from (
  select cycle_id, employee_id, 'record' as kind, count(*) as n
  from work_record
  where cycle_id is not null and employee_id is not null
  group by cycle_id, employee_id
  union all
  select cycle_id, employee_id, kind, count(*) as n
  from (
    -- once each: a review counts one whatever it cites, another claim one for each thing it cites
    select distinct c.cycle_id, c.employee_id, case c.claim_kind when 'review' then 'review' else 'link' end as kind, c.claim_kind, c.claim_no,
      case c.claim_kind when 'review' then '' else l.reference end as reference
    from (
      select cycle_id, owner_id as employee_id, 'goal' as claim_kind, goal_no as claim_no from goal
      union all
      select cycle_id, owner_id as employee_id, 'goal_action_node' as claim_kind, node_no as claim_no from goal_action_node
      union all
      select cycle_id, reviewee_id as employee_id, 'review' as claim_kind, request_no as claim_no from review
    ) c
    join (
      select e.claim_kind, e.claim_no, e.record_no as reference from evidence_link e join work_record w on w.record_no = e.record_no
      union all
      select claim_kind, claim_no, url as reference from evidence_link where nullif(trim(url), '') is not null
    ) l on l.claim_kind = c.claim_kind and l.claim_no = c.claim_no
    where c.cycle_id is not null and c.employee_id is not null
  )
  group by cycle_id, employee_id, kind
)
group by cycle_id, employee_id
