-- query: cells · filled in: view, facts
-- one row per finest cell of the whole figure, which every slice is a sum of: how many rows, counted and hit, the counts beside it, and how many people stand
-- behind what is counted and behind all its rows. Each person has one of 64 bits by hash, so the bits set in a cell are a lower bound of its people
select cycle_id as cycle, month, department_id as department, role_family as "roleFamily", source,
  count(*) as rows, count(*) filter (where counted) as counted, count(*) filter (where counted and hit) as hits{facts},
  coalesce(bit_count(bit_or(person_bit(employee_id)) filter (where counted)), 0) as people, coalesce(bit_count(bit_or(person_bit(employee_id))), 0) as everyone
from {view}
group by cycle_id, month, department_id, role_family, source
order by cycle_id, month, department_id, role_family, source
