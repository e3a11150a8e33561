-- metric: recording_lag
-- room: consistency
-- shape: duration
-- title: { zh: 记录滞后, en: Recording lag }
-- words:
--   zh: 工作记录的录入时间减去工作结束时间，以中位数为准，平均数、第 90 百分位与超过限定天数的占比一并给出。录入早于结束的记录按错误列出，不参与计算。
--   en: "Time from the end of the work to its entry; the median leads, mean, 90th percentile and the share over the limit stand beside. Records entered before the work ended are errors: listed, never averaged."
-- unit: days
-- better: lower
-- amount: lag_ms
-- per: 86400000
-- limit: lag.limit_days
-- settings: [lag.limit_days]
-- rows: one row per work record with both stamps, in whole milliseconds, which sort faster than fractions of days
-- details:
--   - { key: record, zh: 记录号, en: Record }
--   - { key: ended_at, zh: 结束, en: Ended, kind: instant }
--   - { key: recorded_at, zh: 录入, en: Entered, kind: instant }
--   - { key: lag_days, zh: 滞后天数, en: Days late }
-- secondary:
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
cross join recording_lag_setting as setting
