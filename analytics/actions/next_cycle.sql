-- helper: next_cycle
-- one row per quarter that action items belong to: the quarter after it, in which they should come back as goals
select distinct cycle_id,
  case when right(cycle_id, 1) = '4' then (left(cycle_id, 4)::integer + 1)::varchar || 'Q1'
    else left(cycle_id, 5) || (right(cycle_id, 1)::integer + 1)::varchar end as next_cycle_id
from action_item
where regexp_full_match(cycle_id, '[0-9]{4}Q[1-4]')
