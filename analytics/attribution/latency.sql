-- query: latency · parameters: cycle, month, department, source
-- one row per flow, stage and week of entry: cases, exact median and 90th percentile (type 7), share above the red limit; and in `problem` rows, what is not counted.
-- hours are elapsed hours; a cell's colour is that of its median: green up to latency.green_hours, red above latency.red_hours, yellow between
with limits as (
  select setting_number('latency.green_hours') as green, setting_number('latency.red_hours') as red
),
chosen as (
  select stage_time.*
  from stage_time
  where ($cycle::varchar is null or cycle_id = $cycle)
    and ($month::varchar is null or month = $month::date)
    and ($source::varchar is null or flow = $source)
    and ($department::varchar is null or exists (
      from department_tree
      where department_tree.department_id = stage_time.department_id and department_tree.ancestor_id = $department
        and last_day(stage_time.month) >= department_tree.valid_from and last_day(stage_time.month) < department_tree.valid_to))
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
