-- query: change_state
-- one row: how many changes of settings and answers there were, and a digest of what people have set and answered
with said as (
  select 'setting' as kind, key, value
  from setting
  where source = 'user'
  union all
  select 'answer', fingerprint, mapping::varchar
  from mapping_memory
)
select coalesce((select max(value::integer) from workspace_info where key = 'changes'), 0) as change,
  md5(coalesce((select string_agg(kind || ' ' || key || ' ' || value, chr(10) order by kind, key, value) from said), '')) as state
