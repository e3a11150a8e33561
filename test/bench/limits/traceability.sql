-- limit of traceability: no review cites evidence
with cited as (
  select claim_no, count(*) filter (exists_record) as found, count(*) filter (not exists_record) as broken
  from (
    select claim_no, record_no in (select record_no from work_record) as exists_record
    from evidence_link
    where claim_kind = 'goal'
  )
  group by claim_no
),
result as materialized (
  select date_trunc('month', due_date)::date as month, department_id, role_family, file as source, coalesce(found, 0) > 0 as hit, broken
  from goal g
  left join cited on cited.claim_no = g.goal_no
  left join source_sheet on sheet_id = g._sheet_id
  left join source_file using (file_id)
  where g.cycle_id = '2026Q1' and actual is not null and goal_no not in (select parent_goal_no from goal where parent_goal_no is not null)
)
select month, department_id, role_family, source, count(*) as counted, count(*) filter (hit) as hits, null::double[] as facts from result group by all
union all
select null, null, null, null, 0, 0, [sum(broken)] from result
