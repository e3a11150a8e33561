-- query: latency_cases · parameters: flow, stage, week, limit
-- the cases behind one cell of the latency heatmap, longest first; the owner is the one whose stage the case waited in
select stage_time.case_no, stage_time.hours, employee.name as owner, stage_time._sheet_id, stage_time._row, stage_time._col
from stage_time
left join employee on employee.employee_id = stage_time.actor_id
where stage_time.problem is null and stage_time.flow = $flow and stage_time.stage = $stage and stage_time.week = $week::date
order by stage_time.hours desc, stage_time.case_no, stage_time._sheet_id, stage_time._row
limit $limit
