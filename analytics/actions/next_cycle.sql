-- helper: next_cycle
-- one row per cycle of the workspace's kind: the one after it, in which its action items are judged and should come back as goals
select cycle.cycle_id, cycle.next_cycle_id, following.end_date as next_cycle_end
from cycle_calendar as cycle
left join cycle_calendar as following on following.cycle_id = cycle.next_cycle_id
