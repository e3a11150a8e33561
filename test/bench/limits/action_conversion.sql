-- limit of action_conversion: goals name their actions, nobody has confirmed a link; likenesses are looked for only where none is named, each text cut up once
with named as (select distinct origin_action_no from goal where cycle_id = '2026Q1' and origin_action_no is not null),
item as (
  select a.*, date_trunc('month', talk_date)::date as month, file as source, origin_action_no is not null as hit
  from action_item a
  left join named on named.origin_action_no = a.action_no
  left join source_sheet on sheet_id = a._sheet_id
  left join source_file using (file_id)
  where cycle_id = '2025Q4'
),
said as (
  select action_no, employee_id, list_distinct(list_transform(range(1, length(text)), lambda i: substr(text, i, 2))) as pairs
  from (select *, regexp_replace(lower(action), '[\s\p{P}]', '', 'g') as text from item where not hit)
),
planned as (
  select owner_id, list_distinct(list_transform(range(1, length(text)), lambda i: substr(text, i, 2))) as pairs
  from (select *, regexp_replace(lower(title), '[\s\p{P}]', '', 'g') as text from goal where cycle_id = '2026Q1' and owner_id in (select employee_id from said))
),
alike as (
  select distinct action_no
  from said
  join planned on owner_id = employee_id
  where 2.0 * len(list_intersect(said.pairs, planned.pairs)) / (len(said.pairs) + len(planned.pairs)) >= 0.6
)
select month, department_id, role_family, source, count(*) as counted, count(*) filter (hit) as hits, null::double[] as facts from item group by all
union all
select null, null, null, null, 0, 0, [(select count(*) from named), (select count(*) from alike)]
