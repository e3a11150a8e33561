-- limit of goal_alignment: three levels at most
with leaf as (
  select * from goal where cycle_id = '2026Q1' and goal_no not in (select parent_goal_no from goal where parent_goal_no is not null)
),
top as (select goal_no from goal where parent_goal_no is null and level = '公司'),
second as (select goal_no from goal where parent_goal_no in (from top)),
judged as materialized (
  select date_trunc('month', due_date)::date as month, department_id, role_family, file as source,
    parent_goal_no in (from second) or parent_goal_no in (from top) as aligned,
    goal_no in (select goal_no from goal_action_node) as bound
  from leaf
  left join source_sheet on sheet_id = leaf._sheet_id
  left join source_file using (file_id)
)
select month, department_id, role_family, source, count(*) as counted, count(*) filter (aligned and bound) as hits, null::double[] as facts from judged group by all
union all
select null, null, null, null, 0, 0, [count(*) filter (aligned is not true), count(*) filter (not bound)] from judged
