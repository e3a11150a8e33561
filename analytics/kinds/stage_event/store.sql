-- Time a case spent in a stage. Hours are elapsed; stamps out of order or missing give no hours and are listed.
-- Where the source does not number its stages, their place is where cases usually reach them.
insert into stage_event
with placed as (
  select flow, stage, row_number() over (partition by flow order by avg(place), stage)::integer as usual_place
  from (
    select flow, stage, row_number() over (partition by flow, case_no order by entered_at) as place
    from mapped
    where entered_at is not null
  )
  group by flow, stage
)
select
  plain_text(day.flow), case_no, coalesce(stage_no::integer, usual_place), plain_text(day.stage), entered_at, left_at,
  case when left_at >= entered_at then (epoch_us(left_at) - epoch_us(entered_at)) / 3.6e9 end,
  actor_id, coalesce(actor_department_id, department_id_of(department)), cycle_at(day), date_trunc('week', day)::date, date_trunc('month', day)::date,
  outcome, _sheet_id, _row, _col
from (select *, coalesce(entered_at, left_at)::date as day from mapped) as day
left join placed on placed.flow is not distinct from day.flow and placed.stage = day.stage;

insert into staged_issue
select 'negative_duration', 'info', false, _sheet_id, _row, column_of(_sheet_id, 'left_at'), 'left_at',
  json_object('missing', entered_at is null or left_at is null)
from mapped
where left_at is null or entered_at is null or left_at < entered_at;
