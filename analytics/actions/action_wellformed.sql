-- metric: action_wellformed · title: 行动项要素齐全率 / Well-formed actions · unit: share · target: wellformed.target · better: higher
-- zh: 行动、交付物、到期日、验收人四项俱全的改进行动项比例。
-- en: Share of action items that state action, deliverable, due date and acceptor.
-- settings: wellformed.target
-- detail: action_no · 行动项 / Action item
-- detail: action · 内容 / Action
-- detail: deliverable · 交付物 / Deliverable
-- detail: due_date · 到期 / Due · day
-- detail: acceptor · 验收人 / Acceptor · person
-- beside: no_action · count · 缺行动 / No action · action is null
-- beside: no_deliverable · count · 缺交付物 / No deliverable · deliverable is null
-- beside: no_due_date · count · 缺到期日 / No due date · due_date is null
-- beside: no_acceptor · count · 缺验收人 / No acceptor · acceptor is null
-- one row per action item; month is that of the talk; the cycle is the one after the talk, as for action_conversion
with item as (
  select cycle_id, talk_date, employee_id, department_id, role_family, _sheet_id, _row, _col, action_no, due_date,
    nullif(trim(action), '') as action, nullif(trim(deliverable), '') as deliverable,
    coalesce(acceptor_id, nullif(trim(acceptor_text), '')) as acceptor
  from action_item
)
select
  next_cycle.next_cycle_id as cycle_id, date_trunc('month', coalesce(item.talk_date, item.due_date))::date as month, item.employee_id, item.department_id, item.role_family,
  sheet_file.file as source,
  true as counted,
  item.action is not null and item.deliverable is not null and item.due_date is not null and item.acceptor is not null as hit,
  item._sheet_id, item._row, item._col,
  item.action_no, item.action, item.deliverable, item.due_date, item.acceptor
from item
left join next_cycle on next_cycle.cycle_id = item.cycle_id
left join sheet_file on sheet_file.sheet_id = item._sheet_id
