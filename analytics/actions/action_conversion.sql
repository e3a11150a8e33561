-- metric: action_conversion
-- room: actions
-- shape: ratio
-- title: { zh: 行动转化度, en: Action conversion }
-- words:
--   zh: 上一周期的改进行动项中，在下一周期目标里再次出现的比例。只计目标写明来源行动项的（明确）与人工确认的；文本相近的只作提示，单独列出，不计入。下一周期还没有目标时不计算。
--   en: Share of a cycle's action items that come back as goals of the next cycle. Only goals that name the action and links a person confirmed count; alike texts are suggestions, shown apart and never added. Nothing is counted while the next cycle has no goals.
-- unit: share
-- target: conversion.target
-- better: higher
-- headline: true
-- settings: [conversion.target, conversion.similarity]
-- rows: "one row per action item; the cycle is the one whose goals are judged: items of 2025Q4 stand under 2026Q1"
-- details:
--   - { key: action_no, zh: 行动项, en: Action item }
--   - { key: action, zh: 内容, en: Action }
--   - { key: made_in, zh: 提出周期, en: Made in }
--   - { key: reuse, zh: 转化方式, en: Reuse, kind: words }
--   - { key: goal, zh: 转化为目标, en: Goal }
--   - { key: suggestion, zh: 可能对应的目标, en: Possible goal }
--   - { key: similarity, zh: 文本相似度, en: Text similarity }
-- secondary:
--   - { key: explicit, zh: 明确转化, en: Named by the goal, count_if: "counted and reuse = 'explicit'" }
--   - { key: confirmed, zh: 人工确认, en: Confirmed by a person, count_if: "counted and reuse = 'confirmed'" }
--   - { key: suggested, zh: 待确认的可能转化, en: "Suggested, to be confirmed", count_if: "counted and reuse = 'suggested'" }
with named as (
  select goal.origin_action_no as action_no, goal.cycle_id, min(goal.title) as title
  from goal
  where goal.origin_action_no is not null
  group by goal.origin_action_no, goal.cycle_id
),
linked as (
  select link.action_no, goal.cycle_id, min(link.method) filter (where link.method <> 'suggested') as method,
    min(goal.title) filter (where link.method <> 'suggested') as title, min(goal.title) filter (where link.method = 'suggested') as suggested_title
  from action_goal_link as link
  join goal using (goal_no)
  group by link.action_no, goal.cycle_id
),
suggested as (
  select action_no, similarity, title
  from (
    select *, row_number() over (partition by action_no order by similarity desc, goal_no desc) as place
    from action_suggestion
    cross join action_conversion_setting as setting
    where similarity >= setting.conversion_similarity
  ) as alike
  where place = 1
),
judged as (
  select distinct cycle_id from goal
)
select
  next_cycle.next_cycle_id as cycle_id, month_of(coalesce(item.talk_date, item.due_date)) as month,
  item.employee_id, item.department_id, item.role_family, sheet_file.file as source,
  judged.cycle_id is not null as counted,
  named.action_no is not null or linked.method is not null as hit,
  item._sheet_id, item._row, item._col,
  item.action_no, item.action, item.cycle_id as made_in,
  case when named.action_no is not null or linked.method = 'explicit' then 'explicit' when linked.method is not null then 'confirmed'
    when suggested.action_no is not null or linked.suggested_title is not null then 'suggested' else 'none' end as reuse,
  coalesce(named.title, linked.title) as goal, coalesce(suggested.title, linked.suggested_title) as suggestion, suggested.similarity
from action_item as item
left join next_cycle on next_cycle.cycle_id = item.cycle_id
left join judged on judged.cycle_id = next_cycle.next_cycle_id
left join named on named.action_no = item.action_no and named.cycle_id = next_cycle.next_cycle_id
left join linked on linked.action_no = item.action_no and linked.cycle_id = next_cycle.next_cycle_id
left join suggested on suggested.action_no = item.action_no
left join sheet_file on sheet_file.sheet_id = item._sheet_id
