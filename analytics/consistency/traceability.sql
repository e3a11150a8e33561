-- metric: traceability
-- room: consistency
-- shape: ratio
-- title: { zh: 可溯源率, en: Traceability }
-- words:
--   zh: 结果（末级目标的实际值；数据源里评分带有证据时，还包括主管评分）中，至少有一条证据能查到对应记录的比例。引用的记录不存在算断链，单独列出；只有网址或文件名、未能核对的另计。
--   en: Share of results (actual values of leaf goals and, where the sources give evidence for ratings, manager ratings) with at least one link to a record that exists. A link to a record that is not there is broken and listed apart; bare addresses and names of files, which cannot be checked, are counted beside. Case makes no difference (a-10 is A-10).
-- unit: share
-- target: traceability.target
-- better: higher
-- settings: [traceability.target]
-- drill_through: claim_records
-- rows: one row per result
-- details:
--   - { key: claim, zh: 结果, en: Result }
--   - { key: kind, zh: 类别, en: Kind, kind: words }
--   - { key: result, zh: 数值, en: Value }
--   - { key: cited, zh: 引用的证据, en: Evidence cited }
--   - { key: found, zh: 查到的记录, en: Records found }
--   - { key: broken, zh: 断链, en: Broken links }
-- secondary:
--   - { key: broken, zh: 有断链, en: With a broken link, count_if: broken > 0 }
--   - { key: address_only, zh: 仅有网址或文件名, en: Address or file name only, count_if: found = 0 and addresses > 0 }
with leaf as (
  select goal.*
  from goal
  where not exists (select 1 from goal as child where child.parent_goal_no = goal.goal_no)
),
result as (
  select cycle_id, month_of(coalesce(due_date, start_date)) as month, owner_id as employee_id, department_id, role_family,
    _sheet_id, _row, _col, goal_no as claim_no, 'goal' as claim_kind, coalesce(title, goal_no) as claim, cast(actual as varchar) as result
  from leaf
  where actual is not null
  union all
  select cycle_id, month, reviewee_id, department_id, role_family,
    _sheet_id, _row, _col, request_no, 'review', request_no, coalesce(rating, cast(score as varchar))
  from review
  where type = 'MANAGER' and (score is not null or rating is not null) and exists (select 1 from evidence_link where claim_kind = 'review')
)
select
  result.cycle_id, result.month, result.employee_id, result.department_id, result.role_family, sheet_file.file as source,
  true as counted,
  coalesce(evidence.found, 0) > 0 as hit,
  result._sheet_id, result._row, result._col,
  result.claim, result.claim_kind as kind, result.result, evidence.cited,
  coalesce(evidence.found, 0) as found, coalesce(evidence.broken, 0) as broken, coalesce(evidence.addresses, 0) as addresses
from result
left join evidence on evidence.claim_kind = result.claim_kind and evidence.claim_no = result.claim_no
left join sheet_file on sheet_file.sheet_id = result._sheet_id
