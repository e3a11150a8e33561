-- metric: action_fulfilment · title: 兑现率 / Action fulfilment · unit: share · target: fulfilment.target · better: higher
-- zh: 上一周期的行动项中，到本周期末已到期的，按期完成且成果通过验收的比例。来源里没有验收记录时，以按期完成为准，并单独注明。
-- en: Share of the previous cycle's action items due by the end of this cycle that were done by their due date with the deliverable accepted. Where the source records no acceptance, completion in time counts and the figure says so.
-- settings: fulfilment.target
-- detail: action_no · 行动项 / Action item
-- detail: action · 内容 / Action
-- detail: due_date · 到期 / Due · day
-- detail: done_on · 完成 / Done · day
-- detail: accepted_on · 验收 / Accepted · day
-- detail: outcome · 结果 / Outcome · words
-- beside: late · count · 逾期完成 / Done late · counted and outcome = 'late'
-- beside: open · count · 未完成 / Not done · counted and outcome = 'open'
-- beside: not_accepted · count · 完成未验收 / Done, not accepted · counted and outcome = 'not_accepted'
-- beside: acceptance_not_recorded · count · 来源无验收记录，以完成计 / No acceptance in the source, completion counts · counted and not acceptance_recorded
-- one row per action item with a due date; month is that of the due date; the cycle is the one after the talk, as for action_conversion
select
  cycle_id, date_trunc('month', due_date)::date as month, employee_id, department_id, role_family, source,
  due_date <= least((select imported_at from as_of)::date, judged_on) as counted,
  outcome = 'fulfilled' as hit,
  _sheet_id, _row, _col,
  action_no, action, due_date, done_on, accepted_on, outcome, acceptance_recorded
from action_outcome
