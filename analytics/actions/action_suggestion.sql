-- helper: action_suggestion
-- one row per action item that no goal names and goal of the next cycle with the same owner: how alike their texts are, 0–1, by Dice's coefficient of their character pairs
with candidate as (
  select action_item.action_no, action_item._sheet_id, action_item._row, goal.goal_no, goal.title,
    regexp_replace(lower(action_item.action), '[\s\p{P}]', '', 'g') as said,
    regexp_replace(lower(goal.title), '[\s\p{P}]', '', 'g') as planned
  from action_item
  join next_cycle using (cycle_id)
  join goal on goal.cycle_id = next_cycle.next_cycle_id and goal.owner_id = action_item.employee_id
  where action_item.action is not null
    and not exists (
      select 1 from goal as named where named.origin_action_no = action_item.action_no and named.cycle_id = next_cycle.next_cycle_id)
),
paired as (
  select candidate.*,
    list_distinct(list_transform(range(1, length(said)), lambda i: substr(said, i, 2))) as said_pairs,
    list_distinct(list_transform(range(1, length(planned)), lambda i: substr(planned, i, 2))) as planned_pairs
  from candidate
),
scored as (
  select *, 2.0 * len(list_intersect(said_pairs, planned_pairs)) / nullif(len(said_pairs) + len(planned_pairs), 0) as similarity
  from paired
)
select action_no, goal_no, title, similarity
from scored
where similarity > 0
