-- query: latency_people · filled in: dimensions, columns · parameters: limit
-- one row per cell of the heatmap and finest slice of it: cases, and who had them in hand where these may be fewer than the limit (else null)
select view_row.flow, view_row.stage, view_row.week, {dimensions}, count(*) as n,
  case when coalesce(bit_count(bit_or(person_bit(actor_id))), 0) < $limit then coalesce(list(distinct actor_id) filter (actor_id is not null), []) end as people
from stage_time as view_row
left join role_now on role_now.employee_id = view_row.actor_id
where view_row.problem is null
group by view_row.flow, view_row.stage, view_row.week, {columns}
