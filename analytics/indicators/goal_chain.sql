-- helper: goal_chain
-- every goal that stands under a company goal without a parent, reached from the top; `union` ends a chain that bites its own tail
with recursive chain(goal_no) as (
  select goal_no
  from company_goal
  union
  select goal.goal_no
  from goal
  join chain on chain.goal_no = goal.parent_goal_no
)
select goal_no from chain
