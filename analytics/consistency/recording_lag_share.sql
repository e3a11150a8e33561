-- metric: recording_lag_share
-- room: consistency
-- shape: ratio
-- title: { zh: 滞后录入占比, en: Late recording }
-- words:
--   zh: 录入时间比工作结束时间晚于限定天数的记录占比。录入早于结束的记录按错误列出，不参与计算。
--   en: "Share of work records entered more than the limit after the work ended. Records entered before the work ended are errors: listed, never averaged."
-- unit: share
-- target: lag.target
-- better: lower
-- settings: [lag.target, lag.limit_days]
-- rows: one row per work record with both stamps; quantiles are taken of whole milliseconds, which sort faster than fractions of days
-- details:
--   - { key: record, zh: 记录号, en: Record }
--   - { key: ended_at, zh: 结束, en: Ended, kind: instant }
--   - { key: recorded_at, zh: 录入, en: Entered, kind: instant }
--   - { key: lag_days, zh: 滞后天数, en: Days late }
-- secondary:
--   - { key: median_days, zh: 滞后中位数, en: Median lag, unit: days, median: lag_ms, per: 86400000 }
--   - { key: p90_days, zh: 滞后第 90 百分位, en: "90th percentile", unit: days, p90: lag_ms, per: 86400000 }
--   - { key: negative, zh: 录入早于结束, en: Entered before the end, count_if: not counted }
with stamped as (
  select *, ms_between(at_end, recorded_at) as lag_ms
  from work_record
  where recorded_at is not null and at_end is not null
)
select
  cycle_id, month, employee_id, department_id, role_family, source_system as source,
  lag_ms >= 0 as counted,
  lag_ms > setting.lag_limit_days * 86400000 as hit,
  _sheet_id, _row, _col,
  record_no as record, at_end as ended_at, recorded_at, lag_ms / 86400000.0 as lag_days, lag_ms
from stamped
cross join recording_lag_share_setting as setting
