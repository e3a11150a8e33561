-- query: cells_people · filled in: view · parameters: limit
-- one row per finest cell that may hold fewer people than the limit: who stands behind what it counts and behind all its rows
with view_row as materialized (
  select cycle_id, month, department_id, role_family, source, counted, employee_id from {view}
),
cell as (
  select cycle_id, month, department_id, role_family, source
  from view_row
  group by all
  having coalesce(bit_count(bit_or(person_bit(employee_id)) filter (counted)), 0) < $limit
)
select cell.cycle_id as cycle, cell.month, cell.department_id as department, cell.role_family as "roleFamily", cell.source,
  coalesce(list(distinct employee_id) filter (counted and employee_id is not null), []) as people,
  coalesce(list(distinct employee_id) filter (employee_id is not null), []) as everyone
from cell
join view_row on cell.cycle_id is not distinct from view_row.cycle_id and cell.month is not distinct from view_row.month
  and cell.department_id is not distinct from view_row.department_id and cell.role_family is not distinct from view_row.role_family
  and cell.source is not distinct from view_row.source
group by all
