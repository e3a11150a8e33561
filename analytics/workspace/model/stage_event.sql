-- Time a case spent in a stage. Hours are elapsed; stamps out of order or missing give no hours and are listed.
-- fields: flow text, case_no id, stage_no number, stage text, entered_at instant, left_at instant, actor_no id, actor_name name, department department, outcome text
-- person: actor actor_no actor_name department entered_at optional
-- required: case_no, stage
-- main: left_at entered_at
insert into stage_event
select
  plain_text(flow), case_no, stage_no::integer, plain_text(stage), entered_at, left_at,
  case when left_at >= entered_at then (epoch_us(left_at) - epoch_us(entered_at)) / 3.6e9 end,
  actor_id, coalesce(actor_department_id, department_id_of(department)), cycle_of(day), date_trunc('week', day)::date, date_trunc('month', day)::date,
  outcome, _sheet_id, _row, _col
from (select *, coalesce(entered_at, left_at)::date as day from mapped);

insert into found
select 'negative_duration', 'info', false, _sheet_id, _row, column_of(_sheet_id, 'left_at'), 'left_at',
  json_object('missing', entered_at is null or left_at is null)
from mapped
where left_at is null or entered_at is null or left_at < entered_at;
