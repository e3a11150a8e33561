-- query: latency_cases · filled in: slice · parameters: flow, stage, week, limit and the slice's own
-- the cases behind one cell of the latency heatmap, longest first; the owner is the one whose stage the case waited in
select view_row.case_no, view_row.hours, employee.name as owner, view_row._sheet_id, view_row._row, view_row._col
from stage_time as view_row
left join employee on employee.employee_id = view_row.actor_id
where view_row.problem is null and view_row.flow = $flow and view_row.stage = $stage and view_row.week = cast($week as date) and {slice}
order by view_row.hours desc, view_row.case_no, view_row._sheet_id, view_row._row
limit $limit
