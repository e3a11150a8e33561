-- limit of action_conversion: no link but those goals name, and no suggestions
with named as (select distinct origin_action_no from goal where cycle_id = '2026Q1' and origin_action_no is not null)
select date_trunc('month', talk_date)::date as month, department_id, role_family, file as source, count(*) as counted, count(origin_action_no) as hits,
  null::double[] as facts
from action_item a
left join named on named.origin_action_no = a.action_no
left join source_sheet on sheet_id = a._sheet_id
left join source_file using (file_id)
where cycle_id = '2025Q4'
group by all
