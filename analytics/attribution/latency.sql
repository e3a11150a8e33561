-- query: latency · filled in: slice · parameters: green, red and the slice's own
-- one row per flow, stage and week of entry: cases, exact median and 90th percentile (type 7), share above the red limit.
-- hours are elapsed hours; a cell's colour is that of its median: green up to the first limit, red above the second, yellow between
with chosen as (
  select view_row.*
  from stage_time as view_row
  where view_row.problem is null and {slice}
),
cell as (
  select flow, stage, week,
    min(stage_no) as stage_no,
    count(*) as n,
    quantiles_of(hours) as quantiles,
    count(*) filter (where hours > cast($red as double)) as red_cases
  from chosen
  group by flow, stage, week
)
select cell.flow, cell.stage, cell.stage_no, cell.week, cell.n,
  median_in(cell.quantiles) as median_hours, p90_in(cell.quantiles) as p90_hours, share_of(cell.red_cases, cell.n) as share_red,
  case when median_in(cell.quantiles) <= cast($green as double) then 'green' when median_in(cell.quantiles) <= cast($red as double) then 'yellow' else 'red' end as colour
from cell
order by cell.flow, cell.stage_no, cell.stage, cell.week
