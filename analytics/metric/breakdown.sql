-- query: breakdown · filled in: view, columns, where, cell_facts, facts, fact_source · parameters: pick_month and the slice's own
-- one row per group (whole, month, department with everything below it, department alone, role family, source): counts and how many people stand behind them.
-- The view is cut into its finest cells; every group is a sum of cells, ratios are made from the sums, and so are facts that are counts or sums.
-- Only for medians and quantiles the rows are looked at a second time.
-- `person_bit` is one of 64 bits by hash, `mask` those of a group, so the bits set in a group are a lower bound of its people.
with view_row as {materialized} (
  select {columns}, person_bit(employee_id) as person_bit from {view} as view_row where {where}
),
cell as (
  select month, department_id, role_family, source, $pick_month::date is null or month is not distinct from $pick_month::date as picked,
    count(*) filter (counted) as counted, count(*) filter (counted and hit) as hits,
    bit_or(person_bit) filter (counted) as mask{cell_facts}
  from view_row
  group by all
),
part as (
  select
    case grouping(month, department_id, role_family, source) when 15 then 'whole' when 7 then 'month' when 3 then 'place' when 13 then 'role_family' else 'source' end as dimension,
    month, department_id, coalesce(role_family, source, department_id, month::varchar) as key, sum(counted) as counted, sum(hits) as hits, bit_or(mask) as mask
  from cell
  group by grouping sets ((picked), (month), (picked, month, department_id), (picked, role_family), (picked, source))
  having grouping(picked) = 1 or picked
),
placed as (
  select * from part where dimension = 'place'
)
select dimension, key, counted, hits, mask::varchar as mask, coalesce(bit_count(mask), 0) as people, null::double[] as facts
from part
where dimension <> 'place'
union all
select 'alone', department_id, sum(counted), sum(hits), bit_or(mask)::varchar, coalesce(bit_count(bit_or(mask)), 0), null from placed group by department_id
union all
select 'department', tree.ancestor_id, sum(counted), sum(hits), bit_or(mask)::varchar, coalesce(bit_count(bit_or(mask)), 0), null
from placed
join department_tree as tree on tree.department_id = placed.department_id
  and last_day(coalesce(month, date '9998-12-01')) >= tree.valid_from and last_day(coalesce(month, date '9998-12-01')) < tree.valid_to
group by tree.ancestor_id
union all
select 'facts', null, 0, 0, '0', 0, [{facts}]::double[]
from {fact_source}
order by 1, 2
