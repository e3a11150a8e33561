-- helper: action_suggestion
-- one row per action item that no goal names and goal of the next cycle with the same owner: how alike their texts are, 0–1, by Dice's coefficient of their character pairs
with candidate as (
  select action_item.action_no, action_item.action, goal.goal_no, goal.title
  from action_item
  join next_cycle using (cycle_id)
  join goal on goal.cycle_id = next_cycle.next_cycle_id and goal.owner_id = action_item.employee_id
  anti join (select origin_action_no as action_no, cycle_id as next_cycle_id from goal) as named using (action_no, next_cycle_id)
  where action_item.action is not null
),
-- each text is cut up once, however many it is compared with
bare as (
  select text, regexp_replace(lower(text), '[\s\p{P}]', '', 'g') as letters
  from (select action as text from candidate union select title from candidate)
),
cut as (
  select text, list_distinct(list_transform(range(1, length(letters)), lambda i: substr(letters, i, 2))) as pairs
  from bare
),
scored as (
  select candidate.action_no, candidate.goal_no, candidate.title,
    2.0 * len(list_intersect(said.pairs, planned.pairs)) / nullif(len(said.pairs) + len(planned.pairs), 0) as similarity
  from candidate
  join cut as said on said.text = candidate.action
  join cut as planned on planned.text = candidate.title
)
select action_no, goal_no, title, similarity
from scored
where similarity > 0
