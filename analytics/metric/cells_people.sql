-- query: cells_people · filled in: view · parameters: limit
-- one row per finest cell that may hold fewer people than the limit: who stands behind what it counts and behind all its rows
with view_row as materialized (
  select cycle_id, month, department_id, role_family, source, counted, employee_id from {view}
),
cell as (
  select cycle_id, month, department_id, role_family, source
  from view_row
  group by cycle_id, month, department_id, role_family, source
  having people_at_least(employee_id, counted) < $limit
)
select cell.cycle_id as cycle, cell.month, cell.department_id as department, cell.role_family as "roleFamily", cell.source,
  people_in(employee_id, counted) as people, people_in(employee_id, true) as everyone
from cell
join view_row on same(cell.cycle_id, view_row.cycle_id) and same(cell.month, view_row.month) and same(cell.department_id, view_row.department_id)
  and same(cell.role_family, view_row.role_family) and same(cell.source, view_row.source)
group by cell.cycle_id, cell.month, cell.department_id, cell.role_family, cell.source
