-- helper: action_suggestion
-- one row per action item that no goal names and goal of the next cycle with the same owner: how alike their texts are, 0–1, by Dice's coefficient of their character pairs
with candidate as (
  select action_item.action_no, action_item.action, goal.goal_no, goal.title
  from action_item
  join next_cycle using (cycle_id)
  join goal on goal.cycle_id = next_cycle.next_cycle_id and goal.owner_id = action_item.employee_id
  where action_item.action is not null and not exists (
    select 1 from goal as named where named.origin_action_no = action_item.action_no and named.cycle_id = next_cycle.next_cycle_id)
),
-- each text is cut up once, however many it is compared with
bare as (
  select text, without(lower(text), '[\s\p{P}]') as letters
  from (select action as text from candidate union select title from candidate)
),
cut as (
  select text, pairs_of(letters) as pairs
  from bare
),
scored as (
  select candidate.action_no, candidate.goal_no, candidate.title, alike(said.pairs, planned.pairs) as similarity
  from candidate
  join cut as said on said.text = candidate.action
  join cut as planned on planned.text = candidate.title
)
select action_no, goal_no, title, similarity
from scored
where similarity > 0
