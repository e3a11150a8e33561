-- query: latency_people · filled in: dimensions, columns · parameters: limit
-- one row per cell of the heatmap and finest slice of it: cases, and who had them in hand where these may be fewer than the limit (else null).
-- Whom nobody knows is counted once a case: fewer cases than the limit are never of enough people.
select view_row.flow, view_row.stage, view_row.week, {dimensions}, count(*) as n,
  case when people_at_least(handler, true) < $limit then people_in(handler, true) end as people
from (select stage_time.*, coalesce(actor_id, 'case ' || case_no) as handler from stage_time where problem is null) as view_row
left join role_now on role_now.employee_id = view_row.actor_id
group by view_row.flow, view_row.stage, view_row.week, {columns}
