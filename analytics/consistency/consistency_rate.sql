-- metric: consistency_rate
-- room: consistency
-- shape: ratio
-- title: { zh: 一致率, en: Consistency rate }
-- words:
--   zh: 员工填报值与系统记录在容差内相符的比例。同一员工、同一指标、同一月份两边都有值才算一对；系统值按该指标自己的口径（求和、平均、中位数、最小、最大、最后值、计数、比率、算式）由工作记录汇总。没有这些记录时，用同一张核对表里写在填报值旁边的系统值。相差不超过 max(绝对容差, 相对容差 × |系统值|) 即为相符；口径表里写明的容差优先，计数类默认不容差。口径表注明来源完整的求和、计数指标（不含除法的算式也是求和），当月有同类记录而本人没有的，系统值为 0。
--   en: Share of reported values that agree with the system's records. A pair is an employee, an indicator and a month for which both sides have a value; the system value sums the work records by the indicator's own rule (sum, mean, median, least, greatest, last, count, ratio of sums, formula); where there are no such records, what a sheet states of the system beside what was reported is its value. A pair agrees within max(absolute tolerance, relative tolerance × |system value|); tolerances of the dictionary come first, counts have none by default. Where the dictionary calls the source of a sum (a formula that divides by no field is one) or a count complete, whoever has no record in a month that others have records of has a system value of 0.
-- unit: share
-- target: consistency.target
-- better: higher
-- headline: true
-- settings: [consistency.target, consistency.rel_tol, consistency.abs_tol]
-- drill_through: pair_records
-- rows: one row per (employee, indicator, month) with both a system and a reported value; department and role family are those of the report
-- details:
--   - { key: indicator, zh: 指标, en: Indicator }
--   - { key: formula, zh: 计算口径, en: Formula }
--   - { key: reported, zh: 填报值, en: Reported }
--   - { key: system, zh: 系统值, en: System }
--   - { key: difference, zh: 差额, en: Difference }
--   - { key: relative_deviation, zh: 相对偏差, en: Relative deviation }
--   - { key: direction, zh: 方向, en: Direction, kind: words }
--   - { key: tolerance, zh: 所用容差, en: Tolerance used }
--   - { key: records, zh: 系统记录数, en: System records }
-- secondary:
--   - { key: over_reported, zh: 多报, en: Over-reported, count_if: "counted and direction = 'over'" }
--   - { key: under_reported, zh: 少报, en: Under-reported, count_if: "counted and direction = 'under'" }
--   - { key: median_deviation, zh: 相对偏差中位数, en: Median relative deviation, unit: share, median: absolute_deviation }
with both_sides as (
  select pair.*, coalesce(indicator.name, pair.reported_name) as indicator_title, indicator.formula,
    greatest(
      coalesce(indicator.abs_tol, setting.consistency_abs_tol, 0),
      coalesce(indicator.rel_tol, case when indicator.aggregate = 'count' then 0 else setting.consistency_rel_tol end, 0) * abs(pair.system)
    ) as tolerance
  from pair
  left join indicator_rule as indicator on indicator.indicator = pair.indicator
  cross join consistency_rate_setting as setting
  where pair.reported is not null and pair.system is not null
)
select
  reported_cycle_id as cycle_id, month, employee_id, reported_department_id as department_id, reported_role_family as role_family, source,
  true as counted,
  -- the last term forgives binary rounding, nothing else
  abs(reported - system) <= tolerance + 1e-9 * greatest(1, abs(system)) as hit,
  _sheet_id, _row, _col,
  indicator_title as indicator, formula, reported, system,
  reported - system as difference,
  share_of(reported - system, abs(system)) as relative_deviation,
  share_of(abs(reported - system), abs(system)) as absolute_deviation,
  case when abs(reported - system) <= tolerance + 1e-9 * greatest(1, abs(system)) then 'agrees' when reported > system then 'over' else 'under' end as direction,
  tolerance, records
from both_sides
