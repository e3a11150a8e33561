-- query: breakdown_people · filled in: view, where · parameters: limit, pick_month and the slice's own
-- one row per group of the breakdown: the exact number of people in those of its cells that may hold fewer than the limit.
-- A group below the limit consists of such cells only, so that its number is exact; that of a larger group is a lower bound
with view_row as materialized (
  select month, department_id, role_family, source, employee_id from {view} as view_row where {where} and counted and employee_id is not null
),
cell as (
  select month, department_id, role_family, source
  from view_row
  group by all
  having bit_count(bit_or(person_bit(employee_id))) < $limit
),
few as (
  select distinct view_row.*, $pick_month::date is null or view_row.month is not distinct from $pick_month::date as picked
  from view_row
  join cell on cell.month is not distinct from view_row.month and cell.department_id is not distinct from view_row.department_id
    and cell.role_family is not distinct from view_row.role_family and cell.source is not distinct from view_row.source
)
select
  case grouping(month, department_id, role_family, source) when 15 then 'whole' when 7 then 'month' when 11 then 'alone' when 13 then 'role_family' else 'source' end as dimension,
  coalesce(role_family, source, department_id, month::varchar) as key, count(distinct employee_id) as people
from few
group by grouping sets ((picked), (month), (picked, department_id), (picked, role_family), (picked, source))
having grouping(picked) = 1 or picked
union all
select 'department', tree.ancestor_id, count(distinct employee_id)
from few
join department_tree as tree on tree.department_id = few.department_id
  and last_day(coalesce(month, date '9998-12-01')) >= tree.valid_from and last_day(coalesce(month, date '9998-12-01')) < tree.valid_to
where picked
group by tree.ancestor_id
