-- metric: goal_alignment
-- room: actions
-- shape: ratio
-- title: { zh: 目标对齐率, en: Goal alignment }
-- words:
--   zh: 末级目标中，能逐级承接到公司目标、且至少绑定一个可验证动作节点的比例。
--   en: Share of leaf goals that lead up without a gap to a company goal and are bound to at least one verifiable action node.
-- unit: share
-- target: alignment.target
-- better: higher
-- settings: [alignment.target]
-- stored: true
-- rows: one row per goal that no other goal stands under
-- details:
--   - { key: goal, zh: 目标, en: Goal }
--   - { key: parent, zh: 上级目标, en: Parent goal }
--   - { key: gap, zh: 缺口, en: Gap, kind: words }
--   - { key: nodes, zh: 动作节点数, en: Action nodes }
-- secondary:
--   - { key: orphan, zh: 未承接到公司目标, en: Not under a company goal, count_if: "gap in ('orphan', 'orphan_unbound')" }
--   - { key: unbound, zh: 未绑定动作节点, en: No action node, count_if: "gap in ('unbound', 'orphan_unbound')" }
with leaf as (
  select goal.*
  from goal
  where not exists (select 1 from goal as child where child.parent_goal_no = goal.goal_no)
),
node as (
  select goal_no, count(*) as nodes
  from goal_action_node
  group by goal_no
),
judged as (
  select leaf.*, coalesce(node.nodes, 0) as nodes,
    case when goal_chain.goal_no is null and node.nodes is null then 'orphan_unbound' when goal_chain.goal_no is null then 'orphan'
      when node.nodes is null then 'unbound' else 'none' end as gap
  from leaf
  left join goal_chain using (goal_no)
  left join node using (goal_no)
)
select
  judged.cycle_id, month_of(coalesce(judged.due_date, judged.start_date)) as month, judged.owner_id as employee_id,
  judged.department_id, judged.role_family, sheet_file.file as source,
  true as counted,
  judged.gap = 'none' as hit,
  judged._sheet_id, judged._row, judged._col,
  judged.title as goal, judged.parent_goal_no as parent, judged.gap, judged.nodes
from judged
left join sheet_file on sheet_file.sheet_id = judged._sheet_id
