-- query: breakdown · filled in: view, columns, where, facts · parameters: limit, pick_month and the slice's own
-- one row per group (whole, month, department with everything below it, department alone, role family, source): counts and how many people stand behind them.
-- The view is read once and cut into its finest cells; every group is a sum of cells, and ratios are made from the sums.
-- `mask` has one bit per person by hash, so the bits set in a group are a lower bound of its people; only cells below the limit are counted exactly.
with view_row as {materialized} (
  select {columns} from {view} as view_row where {where}
),
cell as (
  select month, department_id, role_family, source,
    count(*) filter (counted) as counted, count(*) filter (counted and hit) as hits,
    bit_or(1::ubigint << (hash(employee_id) % 64)::utinyint) filter (counted and employee_id is not null) as mask
  from view_row
  group by all
),
few as (
  select distinct view_row.month, view_row.department_id, view_row.role_family, view_row.source, view_row.employee_id
  from view_row
  join cell on cell.month is not distinct from view_row.month and cell.department_id is not distinct from view_row.department_id
    and cell.role_family is not distinct from view_row.role_family and cell.source is not distinct from view_row.source
  where bit_count(cell.mask) < $limit and view_row.counted
),
picked as (
  select *, last_day(coalesce(month, date '9998-12-01')) as tree_day from cell
  where $pick_month::date is null or month = $pick_month::date
),
few_picked as (
  select *, last_day(coalesce(month, date '9998-12-01')) as tree_day from few
  where $pick_month::date is null or month = $pick_month::date
),
grouped as (
  select 'whole' as dimension, null as key, sum(counted) as counted, sum(hits) as hits, bit_or(mask) as mask from picked
  union all
  select 'month', month::varchar, sum(counted), sum(hits), bit_or(mask) from cell group by month
  union all
  select 'alone', department_id, sum(counted), sum(hits), bit_or(mask) from picked group by department_id
  union all
  select 'role_family', role_family, sum(counted), sum(hits), bit_or(mask) from picked group by role_family
  union all
  select 'source', source, sum(counted), sum(hits), bit_or(mask) from picked group by source
  union all
  select 'department', tree.ancestor_id, sum(counted), sum(hits), bit_or(mask)
  from picked
  join department_tree as tree on tree.department_id = picked.department_id and tree_day >= tree.valid_from and tree_day < tree.valid_to
  group by tree.ancestor_id
),
exact as (
  select 'whole' as dimension, null as key, count(distinct employee_id) as people from few_picked
  union all
  select 'month', month::varchar, count(distinct employee_id) from few group by month
  union all
  select 'alone', department_id, count(distinct employee_id) from few_picked group by department_id
  union all
  select 'role_family', role_family, count(distinct employee_id) from few_picked group by role_family
  union all
  select 'source', source, count(distinct employee_id) from few_picked group by source
  union all
  select 'department', tree.ancestor_id, count(distinct employee_id)
  from few_picked
  join department_tree as tree on tree.department_id = few_picked.department_id and tree_day >= tree.valid_from and tree_day < tree.valid_to
  group by tree.ancestor_id
)
select grouped.dimension, grouped.key, coalesce(grouped.counted, 0) as counted, coalesce(grouped.hits, 0) as hits,
  coalesce(grouped.mask, 0)::varchar as mask, greatest(bit_count(grouped.mask), exact.people, 0) as people, null::double[] as facts
from grouped
left join exact on exact.dimension = grouped.dimension and exact.key is not distinct from grouped.key
union all
select 'facts', null, 0, 0, '0', 0, [{facts}]::double[]
from view_row
where $pick_month::date is null or month = $pick_month::date
order by 1, 2
