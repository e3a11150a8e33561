-- metric: action_wellformed
-- room: actions
-- shape: ratio
-- title: { zh: 行动项要素齐全率, en: Well-formed actions }
-- words:
--   zh: 行动、交付物、到期日、验收人四项俱全的改进行动项比例。
--   en: Share of action items that state action, deliverable, due date and acceptor.
-- unit: share
-- target: wellformed.target
-- better: higher
-- settings: [wellformed.target]
-- stored: true
-- rows: one row per action item; month is that of the talk; the cycle is the one after the talk, as for action_conversion
-- details:
--   - { key: action_no, zh: 行动项, en: Action item }
--   - { key: action, zh: 内容, en: Action }
--   - { key: deliverable, zh: 交付物, en: Deliverable }
--   - { key: due_date, zh: 到期, en: Due, kind: day }
--   - { key: acceptor, zh: 验收人, en: Acceptor, kind: person }
-- secondary:
--   - { key: no_action, zh: 缺行动, en: No action, count_if: action is null }
--   - { key: no_deliverable, zh: 缺交付物, en: No deliverable, count_if: deliverable is null }
--   - { key: no_due_date, zh: 缺到期日, en: No due date, count_if: due_date is null }
--   - { key: no_acceptor, zh: 缺验收人, en: No acceptor, count_if: acceptor is null }
with item as (
  select cycle_id, talk_date, employee_id, department_id, role_family, _sheet_id, _row, _col, action_no, due_date,
    nullif(trim(action), '') as action, nullif(trim(deliverable), '') as deliverable,
    coalesce(acceptor_id, nullif(trim(acceptor_text), '')) as acceptor
  from action_item
)
select
  next_cycle.next_cycle_id as cycle_id, month_of(coalesce(item.talk_date, item.due_date)) as month, item.employee_id, item.department_id, item.role_family,
  sheet_file.file as source,
  true as counted,
  item.action is not null and item.deliverable is not null and item.due_date is not null and item.acceptor is not null as hit,
  item._sheet_id, item._row, item._col,
  item.action_no, item.action, item.deliverable, item.due_date, item.acceptor
from item
left join next_cycle on next_cycle.cycle_id = item.cycle_id
left join sheet_file on sheet_file.sheet_id = item._sheet_id
