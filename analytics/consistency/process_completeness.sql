-- metric: process_completeness · title: 过程数据完整率 / Process completeness · unit: share · target: completeness.target · better: higher
-- zh: 周期内已到期的动作节点中，至少有一条真实存在的工作记录或一份证据的比例。引用了查不到的记录不算。
-- en: Share of the action nodes due by now that have at least one existing work record or piece of evidence. A citation of a record that is not there does not count.
-- settings: completeness.target
-- detail: node · 节点 / Node
-- detail: title · 动作 / Action
-- detail: expected_evidence · 应有证据 / Expected evidence
-- detail: due_at · 到期 / Due · day
-- detail: done_at · 完成 / Done · day
-- detail: cited · 引用的证据 / Evidence cited
-- detail: broken · 断链 / Broken links
-- beside: broken · count · 有断链 / With a broken link · counted and broken > 0
-- beside: done_without_evidence · count · 标记完成但无证据 / Marked done, no evidence · counted and not hit and done_at is not null
-- one row per action node with a due date; the cycle is the one it is due in
select
  cycle_of(node.due_at::date) as cycle_id, date_trunc('month', node.due_at::date)::date as month, node.owner_id as employee_id, node.department_id, node.role_family,
  sheet_file.file as source,
  node.due_at <= (select imported_at from as_of) as counted,
  coalesce(evidence.found, 0) + coalesce(evidence.addresses, 0) > 0 as hit,
  node._sheet_id, node._row, node._col,
  node.node_no as node, node.title, node.expected_evidence, node.due_at::date as due_at, node.done_at::date as done_at,
  evidence.cited, coalesce(evidence.broken, 0) as broken
from goal_action_node as node
left join evidence on evidence.claim_kind = 'goal_action_node' and evidence.claim_no = node.node_no
left join sheet_file on sheet_file.sheet_id = node._sheet_id
where node.due_at is not null
