-- helper: next_cycle
-- one row per quarter that action items belong to: the quarter after it, in which they are judged and should come back as goals
with following as (
  select distinct cycle_id,
    case when right(cycle_id, 1) = '4' then (left(cycle_id, 4)::integer + 1)::varchar || 'Q1'
      else left(cycle_id, 5) || (right(cycle_id, 1)::integer + 1)::varchar end as next_cycle_id
  from action_item
  where regexp_full_match(cycle_id, '[0-9]{4}Q[1-4]')
)
select cycle_id, next_cycle_id,
  (make_date(left(next_cycle_id, 4)::integer, right(next_cycle_id, 1)::integer * 3, 1) + interval 1 month - interval 1 day)::date as next_cycle_end
from following
