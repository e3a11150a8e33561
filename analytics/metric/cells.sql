-- query: cells · filled in: view, facts
-- one row per finest cell of the whole figure, which every slice is a sum of: how many rows, counted and hit, the counts beside it, and how many people stand
-- behind what is counted and behind all its rows, at least
select cycle_id as cycle, month, department_id as department, role_family as "roleFamily", source,
  count(*) as rows, count(*) filter (where counted) as counted, count(*) filter (where counted and hit) as hits{facts},
  people_at_least(employee_id, counted) as people, people_at_least(employee_id, true) as everyone
from {view}
group by cycle_id, month, department_id, role_family, source
order by cycle_id, month, department_id, role_family, source
