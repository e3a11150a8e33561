-- helper: pair
-- one row per (employee, indicator, month) that either side knows: what was reported and what the system's records say
with covered as (
  -- months of which a source has records that the dictionary calls complete: who has none there has done none
  select rule.indicator, record.month, min(record.source_system) as source,
    -- a sum of fields without records comes to its constant
    coalesce(min(constant.numerator / constant.denominator), 0) as system
  from (select distinct source_system, kind, month from work_record where month is not null) as record
  join system_rule as rule on same(rule.source_system, record.source_system) and same(rule.kind, record.kind)
  join indicator_rule as indicator on indicator.indicator = rule.indicator
  left join indicator_term as constant
    on rule.aggregate = 'formula' and constant.indicator_id = rule.indicator and constant.field = 'constant' and constant.denominator <> 0
  where indicator.source_complete and (rule.aggregate in ('sum', 'count') or rule.aggregate = 'formula' and not indicator.divides)
  group by rule.indicator, record.month
)
select
  coalesce(latest.employee_id, system_value.employee_id) as employee_id,
  coalesce(latest.indicator, system_value.indicator) as indicator,
  coalesce(latest.month, system_value.month) as month,
  latest.value as reported,
  case when system_value.employee_id is null and joint.employee_id is null and covered.indicator is not null then covered.system else system_value.system end as system,
  case when system_value.employee_id is null and joint.employee_id is null and covered.indicator is not null then 0 else system_value.records end as records,
  latest.indicator_name as reported_name, latest.unit as reported_unit, coalesce(system_value.source, covered.source) as source,
  latest.cycle_id as reported_cycle_id, latest.department_id as reported_department_id, latest.role_family as reported_role_family,
  system_value.cycle_id as system_cycle_id, system_value.department_id as system_department_id, system_value.role_family as system_role_family,
  latest._sheet_id, latest._row, latest._col, system_value.first_cell
from reported_latest as latest
full join system_value
  on system_value.employee_id = latest.employee_id and system_value.indicator = latest.indicator and system_value.month = latest.month
left join covered
  on covered.indicator = latest.indicator and covered.month = latest.month and system_value.employee_id is null
-- who has made records with others has done something, and nobody says how much
left join (select distinct employee_id, month from record_share) as joint
  on joint.employee_id = latest.employee_id and joint.month = latest.month
