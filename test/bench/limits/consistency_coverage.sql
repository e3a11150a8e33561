-- limit of consistency_coverage: the rules of the four indicators written out, nobody reports twice, every indicator has a source
with total as (
  select employee_id, month, source_system, sum(good_qty) as good, sum(quantity) as quantity, sum(hours) as hours, count(*) as records,
    min(department_id) as department_id, min(role_family) as role_family
  from work_record
  where cycle_id = '2026Q1'
  group by all
),
system as (
  select employee_id, month, source_system, department_id, role_family, unnest(['合格产量', '投入工时', '良品率']) as indicator_name,
    unnest([good, hours, good / quantity]) as system
  from total where source_system = 'MES'
  union all
  select employee_id, month, source_system, department_id, role_family, '客户拜访数', records from total where source_system = 'CRM'
),
sided as materialized (
  select coalesce(r.month, s.month) as month, coalesce(r.department_id, s.department_id) as department_id, coalesce(r.role_family, s.role_family) as role_family,
    s.source_system as source, r.value is not null as reported, s.system is not null as known
  from (from reported_value where cycle_id = '2026Q1' and value is not null) r
  full join (from system where system is not null) s on s.employee_id = r.employee_id and s.month = r.month and s.indicator_name = r.indicator_name
)
select month, department_id, role_family, source, count(*) as counted, count(*) filter (reported and known) as hits, null::double[] as facts from sided group by all
union all
select null, null, null, null, 0, 0, [count(*) filter (not known), count(*) filter (not reported)] from sided
