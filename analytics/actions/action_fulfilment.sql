-- metric: action_fulfilment
-- room: actions
-- shape: ratio
-- title: { zh: 兑现率, en: Action fulfilment }
-- words:
--   zh: 上一周期的行动项中，到本周期末已到期的，按期完成且成果通过验收的比例。来源里没有验收记录时，以按期完成为准，并单独注明。状态说已完成、却没有完成日期的不知是否按期，不计入。
--   en: Share of the previous cycle's action items due by the end of this cycle that were done by their due date with the deliverable accepted. Where the source records no acceptance, completion in time counts and the figure says so. An item that its state calls done on no stated day may have been late and is not counted.
-- unit: share
-- target: fulfilment.target
-- better: higher
-- settings: [fulfilment.target]
-- rows: one row per action item with a due date; month is that of the due date; the cycle is the one after the talk, as for action_conversion
-- details:
--   - { key: action_no, zh: 行动项, en: Action item }
--   - { key: action, zh: 内容, en: Action }
--   - { key: due_date, zh: 到期, en: Due, kind: day }
--   - { key: done_on, zh: 完成, en: Done, kind: day }
--   - { key: accepted_on, zh: 验收, en: Accepted, kind: day }
--   - { key: outcome, zh: 结果, en: Outcome, kind: words }
-- secondary:
--   - { key: late, zh: 逾期完成, en: Done late, count_if: "counted and outcome = 'late'" }
--   - { key: open, zh: 未完成, en: Not done, count_if: "counted and outcome = 'open'" }
--   - { key: not_accepted, zh: 完成未验收, en: "Done, not accepted", count_if: "counted and outcome = 'not_accepted'" }
--   - { key: done_undated, zh: 已完成但没有完成日期，不计, en: "Done on no stated day, not counted", count_if: outcome = 'done_undated' }
--   - { key: acceptance_not_recorded, zh: 来源无验收记录，以完成计, en: "No acceptance in the source, completion counts", count_if: counted and not acceptance_recorded }
select
  cycle_id, month_of(due_date) as month, employee_id, department_id, role_family, source,
  due_date <= day_of((select imported_at from as_of)) and due_date <= judged_on and outcome <> 'done_undated' as counted,
  outcome = 'fulfilled' as hit,
  _sheet_id, _row, _col,
  action_no, action, due_date, done_on, accepted_on, outcome, acceptance_recorded
from action_outcome
