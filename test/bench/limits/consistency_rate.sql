-- limit of consistency_rate: the rules of the four indicators written out, nobody reports twice
with system as (
  select employee_id, month, source_system, sum(good_qty) as good, sum(quantity) as quantity, sum(hours) as hours, count(*) as records
  from work_record
  group by all
),
compared as (
  select r.month, r.department_id, r.role_family, source_system as source, value as reported,
    case indicator_name when '合格产量' then good when '投入工时' then hours when '良品率' then good / quantity else records end as system,
    case indicator_name when '合格产量' then 0.01 when '投入工时' then 0.01 else 0 end as relative, if(indicator_name = '良品率', 0.001, 0) as absolute
  from reported_value r
  join system s on s.employee_id = r.employee_id and s.month = r.month and s.source_system = if(indicator_name = '客户拜访数', 'CRM', 'MES')
  where r.cycle_id = '2026Q1' and value is not null
),
judged as materialized (
  select *, abs(reported - system) <= greatest(absolute, relative * abs(system)) + 1e-9 * greatest(1, abs(system)) as hit
  from compared
  where system is not null
)
select month, department_id, role_family, source, count(*) as counted, count(*) filter (hit) as hits, null::double[] as facts from judged group by all
union all
select null, null, null, null, 0, 0,
  [count(*) filter (not hit and reported > system), count(*) filter (not hit and reported < system), median(abs((reported - system) / nullif(abs(system), 0)))]
from judged
