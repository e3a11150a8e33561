-- metric: consistency_coverage
-- room: consistency
-- shape: ratio
-- title: { zh: 比对覆盖率, en: Consistency coverage }
-- words:
--   zh: 填报值与系统值能配成对的比例 = 成对数 ÷（成对数 + 只有填报 + 只有系统）。没有系统来源的指标单独列出，不参与比对。
--   en: Share of values that can be compared = pairs ÷ (pairs + reported only + system only). Indicators without a system source are listed apart and never compared.
-- unit: share
-- better: higher
-- settings: []
-- drill_through: pair_records
-- rows: one row per (employee, indicator, month) that either side knows
-- details:
--   - { key: indicator, zh: 指标, en: Indicator }
--   - { key: formula, zh: 计算口径, en: Formula }
--   - { key: side, zh: 有值的一方, en: Side with a value, kind: words }
--   - { key: reported, zh: 填报值, en: Reported }
--   - { key: system, zh: 系统值, en: System }
--   - { key: records, zh: 系统记录数, en: System records }
-- secondary:
--   - { key: reported_only, zh: 只有填报, en: Reported only, count_if: "counted and side = 'reported_only'" }
--   - { key: system_only, zh: 只有系统, en: System only, count_if: "counted and side = 'system_only'" }
--   - { key: no_system_source, zh: 无系统来源, en: No system source, count_if: "side = 'no_system_source'" }
with sourced as (
  select distinct indicator from system_rule
  union
  select indicator_id from reported_value where source_system is not null
  union
  select indicator from indicator_rule where source_key is not null or kind_key is not null
),
sided as (
  select pair.*,
    coalesce(indicator.name, pair.reported_name, pair.indicator) as indicator_title, indicator.formula,
    case
      when reported is not null and system is not null then 'paired'
      when system is not null then 'system_only'
      when sourced.indicator is null then 'no_system_source'
      else 'reported_only' end as side
  from pair
  left join indicator_rule as indicator on indicator.indicator = pair.indicator
  left join sourced on sourced.indicator = pair.indicator
  where pair.reported is not null or pair.system is not null
)
select
  coalesce(reported_cycle_id, system_cycle_id) as cycle_id, month, employee_id,
  coalesce(reported_department_id, system_department_id) as department_id, coalesce(reported_role_family, system_role_family) as role_family, source,
  side <> 'no_system_source' as counted,
  side = 'paired' as hit,
  cast(coalesce(_sheet_id, quotient(first_cell, 4294967296)) as integer) as _sheet_id, cast(coalesce(_row, first_cell % 4294967296) as integer) as _row, _col,
  indicator_title as indicator, formula, side, reported, system, records
from sided
