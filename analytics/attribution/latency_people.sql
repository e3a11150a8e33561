-- query: latency_people · parameters: limit
-- one row per cell of the heatmap and finest slice of it: cases, and who had them in hand where these may be fewer than the limit (else null)
select flow, stage, week, cycle_id as cycle, month, department_id as department, count(*) as n,
  case when coalesce(bit_count(bit_or(person_bit(actor_id))), 0) < $limit then coalesce(list(distinct actor_id) filter (actor_id is not null), []) end as people
from stage_time
where problem is null
group by all
order by all
