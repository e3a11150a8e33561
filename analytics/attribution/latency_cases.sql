-- query: latency_cases · parameters: flow, stage, week, limit, cycle, month, department, source
-- the cases behind one cell of the latency heatmap, longest first; the owner is the one whose stage the case waited in
select stage_time.case_no, stage_time.hours, employee.name as owner, stage_time._sheet_id, stage_time._row, stage_time._col
from stage_time
left join employee on employee.employee_id = stage_time.actor_id
where stage_time.problem is null and stage_time.flow = $flow and stage_time.stage = $stage and stage_time.week = $week::date
  -- the same slice as the heatmap's, see latency.sql
  and ($cycle::varchar is null or stage_time.cycle_id = $cycle)
  and ($month::varchar is null or stage_time.month = $month::date)
  and ($source::varchar is null or stage_time.flow = $source)
  and ($department::varchar is null or exists (
    from department_tree
    where department_tree.department_id = stage_time.department_id and department_tree.ancestor_id = $department
      and last_day(stage_time.month) >= department_tree.valid_from and last_day(stage_time.month) < department_tree.valid_to))
order by stage_time.hours desc, stage_time.case_no, stage_time._sheet_id, stage_time._row
limit $limit
