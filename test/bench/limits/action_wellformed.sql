-- limit of action_wellformed
with item as (
  select date_trunc('month', talk_date)::date as month, department_id, role_family, file as source, trim(action) <> '' as action,
    trim(deliverable) <> '' as deliverable, due_date is not null as due, coalesce(acceptor_id, nullif(trim(acceptor_text), '')) is not null as acceptor
  from action_item a
  left join source_sheet on sheet_id = a._sheet_id
  left join source_file using (file_id)
  where cycle_id = '2025Q4'
)
select month, department_id, role_family, source, count(*) as counted, count(*) filter (action and deliverable and due and acceptor) as hits, null::double[] as facts
from item group by all
union all
select null, null, null, null, 0, 0, [count(*) filter (deliverable is null), count(*) filter (not acceptor)] from item
