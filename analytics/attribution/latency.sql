-- query: latency · filled in: slice · parameters: the slice's own
-- one row per flow, stage and week of entry: cases, exact median and 90th percentile (type 7), share above the red limit; and in `problem` rows, what is not counted.
-- hours are elapsed hours; a cell's colour is that of its median: green up to latency.green_hours, red above latency.red_hours, yellow between
with limits as (
  select setting_number('latency.green_hours') as green, setting_number('latency.red_hours') as red
),
chosen as (
  select view_row.*
  from stage_time as view_row
  where {slice}
),
cell as (
  select flow, stage, problem, week,
    min(stage_no) as stage_no,
    count(*) as n,
    quantile_cont(hours, [0.5, 0.9]) as quantiles,
    count(*) filter (hours > (select red from limits)) as red_cases
  from chosen
  group by flow, stage, problem, week
)
select cell.flow, cell.stage, cell.stage_no, cell.week, cell.problem, cell.n,
  cell.quantiles[1] as median_hours, cell.quantiles[2] as p90_hours, cell.red_cases / cell.n as share_red,
  case when cell.quantiles[1] <= limits.green then 'green' when cell.quantiles[1] <= limits.red then 'yellow' else 'red' end as colour,
  limits.green, limits.red
from cell, limits
order by cell.flow, cell.stage_no, cell.stage, cell.week
