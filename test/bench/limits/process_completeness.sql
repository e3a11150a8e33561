-- limit of process_completeness
with cited as (
  select claim_no, count(*) filter (exists_record) as found, count(*) filter (not exists_record) as broken
  from (
    select claim_no, record_no in (select record_no from work_record) as exists_record
    from evidence_link
    where claim_kind = 'goal_action_node'
  )
  group by claim_no
),
node as materialized (
  select date_trunc('month', due_at::date)::date as month, department_id, role_family, file as source, due_at <= timestamptz '2026-04-08 10:05:00+08' as due,
    coalesce(found, 0) > 0 as hit, broken, done_at
  from goal_action_node n
  left join cited on cited.claim_no = n.node_no
  left join source_sheet on sheet_id = n._sheet_id
  left join source_file using (file_id)
  where due_at >= timestamptz '2026-01-01 00:00:00+08' and due_at < timestamptz '2026-04-01 00:00:00+08'
)
select month, department_id, role_family, source, count(*) filter (due) as counted, count(*) filter (due and hit) as hits, null::double[] as facts from node group by all
union all
select null, null, null, null, 0, 0, [sum(broken) filter (due), count(*) filter (due and not hit and done_at is not null)] from node
