-- helper: goal_chain
-- every goal that stands under a company goal without a parent, reached from the top; `union` ends a chain that bites its own tail
with recursive chain(goal_no) as (
  select goal_no
  from goal
  where parent_goal_no is null and lower(trim(level)) in ('公司', '公司级', '集团', '企业', '组织', 'company', 'corporate', 'organization', 'organisation')
  union
  select goal.goal_no
  from goal
  join chain on chain.goal_no = goal.parent_goal_no
)
select goal_no from chain
