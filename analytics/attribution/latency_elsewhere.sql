-- query: latency_elsewhere · filled in: slice · parameters: the slice's own
-- the newest cycle in which steps can be timed: said where the one looked at has none
select max(view_row.cycle_id) as cycle
from stage_time as view_row
where view_row.problem is null and {slice}
