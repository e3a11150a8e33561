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
-- beside: late · count · 逾期完成 / Done late · count(*) filter (counted and outcome = 'late')
-- beside: open · count · 未完成 / Not done · count(*) filter (counted and outcome = 'open')
-- beside: not_accepted · count · 完成未验收 / Done, not accepted · count(*) filter (counted and outcome = 'not_accepted')
-- beside: acceptance_not_recorded · count · 来源无验收记录，以完成计 / No acceptance in the source, completion counts · count(*) filter (counted and not acceptance_recorded)
-- one row per action item with a due date; month is that of the due date; the cycle is the one after the talk, as for action_conversion
with recording_sheet as (
  select distinct _sheet_id from action_item where accepted_at is not null
  union
  select sheet_id from source_column where field = 'accepted_at'
),
item as (
  select action_item.*, recording_sheet._sheet_id is not null as acceptance_recorded,
    done_at::date as done_on, accepted_at::date as accepted_on
  from action_item
  left join recording_sheet on recording_sheet._sheet_id = action_item._sheet_id
  where due_date is not null
),
judged as (
  select *,
    case
      when done_on is null then 'open'
      when done_on > due_date then 'late'
      when acceptance_recorded and accepted_on is null then 'not_accepted'
      else 'fulfilled' end as outcome
  from item
)
select
  next_cycle.next_cycle_id as cycle_id, date_trunc('month', judged.due_date)::date as month, judged.employee_id, judged.department_id, judged.role_family,
  sheet_file.file as source,
  judged.due_date <= least((select imported_at from as_of)::date, coalesce(next_cycle.next_cycle_end, judged.due_date)) as counted,
  judged.outcome = 'fulfilled' as hit,
  judged._sheet_id, judged._row, judged._col,
  judged.action_no, judged.action, judged.due_date, judged.done_on, judged.accepted_on, judged.outcome, judged.acceptance_recorded
from judged
left join next_cycle on next_cycle.cycle_id = judged.cycle_id
left join sheet_file on sheet_file.sheet_id = judged._sheet_id
