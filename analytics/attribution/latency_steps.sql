-- query: latency_steps · filled in: slice · parameters: green, red and the slice's own
-- one row per flow and stage, all weeks together, and one per flow with no stage for all of them. Quantiles alone: a count less those of other slices
-- would tell how many a withheld cell holds
with chosen as (
  select view_row.flow, view_row.stage, view_row.stage_no, view_row.hours
  from stage_time as view_row
  where view_row.problem is null and {slice}
),
step as (
  select flow, stage, min(stage_no) as stage_no, quantiles_of(hours) as quantiles
  from chosen
  group by flow, stage
  union all
  select flow, null, null, quantiles_of(hours)
  from chosen
  group by flow
)
select step.flow, step.stage, step.stage_no, median_in(step.quantiles) as median_hours, p90_in(step.quantiles) as p90_hours,
  case when median_in(step.quantiles) <= cast($green as double) then 'green' when median_in(step.quantiles) <= cast($red as double) then 'yellow' else 'red' end as colour
from step
order by step.flow, step.stage is null, step.stage_no, step.stage
