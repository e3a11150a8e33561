-- metric: process_completeness
-- room: consistency
-- shape: ratio
-- title: { zh: 过程数据完整率, en: Process completeness }
-- words:
--   zh: 周期内已到期的动作节点中，至少有一条真实存在的工作记录或一份证据的比例。引用了查不到的记录不算。
--   en: Share of the action nodes due by now that have at least one existing work record or piece of evidence. A citation of a record that is not there does not count.
-- unit: share
-- target: completeness.target
-- better: higher
-- settings: [completeness.target]
-- drill_through: claim_records
-- rows: one row per action node with a due date; the cycle is the one it is due in
-- details:
--   - { key: node, zh: 节点, en: Node }
--   - { key: title, zh: 动作, en: Action }
--   - { key: expected_evidence, zh: 应有证据, en: Expected evidence }
--   - { key: due_at, zh: 到期, en: Due, kind: day }
--   - { key: done_at, zh: 完成, en: Done, kind: day }
--   - { key: cited, zh: 引用的证据, en: Evidence cited }
--   - { key: broken, zh: 断链, en: Broken links }
-- secondary:
--   - { key: broken, zh: 有断链, en: With a broken link, count_if: counted and broken > 0 }
--   - { key: done_without_evidence, zh: 标记完成但无证据, en: "Marked done, no evidence", count_if: counted and not hit and done_at is not null }
select
  node.cycle_id, month_of(day_of(node.due_at)) as month, node.owner_id as employee_id, node.department_id, node.role_family,
  sheet_file.file as source,
  node.due_at <= (select imported_at from as_of) as counted,
  coalesce(evidence.found, 0) + coalesce(evidence.addresses, 0) > 0 as hit,
  node._sheet_id, node._row, node._col,
  node.node_no as node, node.title, node.expected_evidence, day_of(node.due_at) as due_at, day_of(node.done_at) as done_at,
  evidence.cited, coalesce(evidence.broken, 0) as broken
from goal_action_node as node
left join evidence on evidence.claim_kind = 'goal_action_node' and evidence.claim_no = node.node_no
left join sheet_file on sheet_file.sheet_id = node._sheet_id
where node.due_at is not null
