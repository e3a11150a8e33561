-- query: latency_people · filled in: dimensions, columns · parameters: limit
-- one row per cell of the heatmap and finest slice of it: cases, and who had them in hand where these may be fewer than the limit (else null)
select view_row.flow, view_row.stage, view_row.week, {dimensions}, count(*) as n,
  case when people_at_least(actor_id, true) < $limit then people_in(actor_id, true) end as people
from stage_time as view_row
left join role_now on role_now.employee_id = view_row.actor_id
where view_row.problem is null
group by view_row.flow, view_row.stage, view_row.week, {columns}
