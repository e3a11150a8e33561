-- 遮蔽姓名后仍须按名称说明的事物：公司、部门、同侪组、职族、职级、文件、工作表、链路与节点、来源；$more 为不在库中的其他名称。
-- Names that a masked page keeps because it cannot speak of the thing otherwise; $more: names that are not in the workspace, as a list of {kind, text}.
select distinct kind, text, simplified(text) as plain
from (
  select 'company' as kind, setting_text('company.name') as text
  union all
  select 'company', split_part(path, '/', 1) from department
  union all
  select 'department', unnest(list_append(string_split(path, '/'), name)) from department
  union all
  select 'roleFamily', job_family from employment_assignment
  union all
  select 'level', job_level from employment_assignment
  union all
  select 'peerGroup', peer_group from calibration_population
  union all
  select 'file', file from source_file
  union all
  select 'sheet', sheet from source_sheet
  union all
  select unnest(['flow', 'stage']), unnest([flow, stage]) from stage_event
  union all
  select 'source', source_system from work_record
  union all
  select 'source', file from source_file
  union all
  select entry.kind, entry.text from (select unnest(from_json($more, '[{"kind":"VARCHAR","text":"VARCHAR"}]')) as entry)
)
where text <> ''
order by kind, text
