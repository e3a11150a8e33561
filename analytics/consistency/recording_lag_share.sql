-- metric: recording_lag_share · title: 滞后录入占比 / Late recording · unit: share · target: lag.target · better: lower
-- zh: 录入时间比工作结束时间晚于限定天数的记录占比。录入早于结束的记录按错误列出，不参与计算。
-- en: Share of work records entered more than the limit after the work ended. Records entered before the work ended are errors: listed, never averaged.
-- settings: lag.target, lag.limit_days
-- detail: record · 记录号 / Record
-- detail: ended_at · 结束 / Ended · instant
-- detail: recorded_at · 录入 / Entered · instant
-- detail: lag_days · 滞后天数 / Days late
-- beside: median_days · days · 滞后中位数 / Median lag · (quantile_cont(lag_ms, [0.5, 0.9]) filter (counted))[1] / 86400000.0
-- beside: p90_days · days · 滞后第 90 百分位 / 90th percentile · (quantile_cont(lag_ms, [0.5, 0.9]) filter (counted))[2] / 86400000.0
-- beside: negative · count · 录入早于结束 / Entered before the end · not counted
-- one row per work record with both stamps; quantiles are taken of whole milliseconds, which sort faster than fractions of days
with stamped as (
  select *, epoch_ms(recorded_at) - epoch_ms(at_end) as lag_ms
  from work_record
  where recorded_at is not null and at_end is not null
)
select
  cycle_id, month, employee_id, department_id, role_family, source_system as source,
  lag_ms >= 0 as counted,
  lag_ms > setting_number('lag.limit_days') * 86400000 as hit,
  _sheet_id, _row, _col,
  record_no as record, at_end as ended_at, recorded_at, lag_ms / 86400000.0 as lag_days, lag_ms
from stamped
