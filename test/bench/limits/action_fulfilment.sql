-- limit of action_fulfilment: every sheet records acceptance
with item as (
  select date_trunc('month', due_date)::date as month, department_id, role_family, file as source, due_date <= date '2026-03-31' as due,
    done_at::date as done, accepted_at, due_date
  from action_item a
  left join source_sheet on sheet_id = a._sheet_id
  left join source_file using (file_id)
  where cycle_id = '2025Q4' and due_date is not null
)
select month, department_id, role_family, source, count(*) filter (due) as counted,
  count(*) filter (due and done <= due_date and accepted_at is not null) as hits, null::double[] as facts
from item group by all
union all
select null, null, null, null, 0, 0, [count(*) filter (due and done > due_date), count(*) filter (due and done is null)] from item
