-- limit of the latency heatmap
with timed as (
  select flow, stage, week, (epoch_ms(left_at) - epoch_ms(entered_at)) / 3600000.0 as hours from stage_event where cycle_id = '2026Q1'
)
select flow, stage, week, count(*) as n, quantile_cont(hours, [0.5, 0.9]) as quantiles, count(*) filter (hours > 8) as red
from timed
where hours >= 0
group by all
