-- Time a case spent in a stage. Hours are elapsed; stamps out of order or missing give no hours and are listed.
-- Where the source does not number its stages, their place is where cases usually reach them.
-- Where each stage has a column of its own, a row is one case, and an empty cell is no event. The number of a person is the case's where it has one row.
create or replace temp table stage_row as
select m.* replace (
  coalesce(m.case_no, plain_text(m.case_name),
    case when count(*) over (partition by m._sheet_id, m._col, m.subject_no) = 1 then m.subject_no end, 'Row' || m._sheet_id || '-' || m._row)
    as case_no), f.sheet is null as spread, false as folded
from mapped m left join field_column f on f.sheet = m._sheet_id and f.field = 'stage';

-- Begin and end of a step in a row each: the first end after a begin is that of the step; where as many end as begin, they do so in their order.
create or replace temp table stage_moment as
with moment as (
  select _sheet_id, _row, case_no, stage, instance, entered_at as stamp, regexp_full_match(word, '{begin}') as begins, regexp_full_match(word, '{end}') as ends
  from (select *, lower(trim(lifecycle)) as word from stage_row where lifecycle is not null and left_at is null)
),
turn as (
  select *, lead(case when ends then stamp end) over step as next_end, lead(case when ends then _row end) over step as next_row,
    count(*) filter (begins) over same as begun, count(*) filter (ends) over same as ended, count(*) filter (begins) over (partition by _sheet_id) as begun_in_all
  from moment
  window step as (partition by _sheet_id, case_no, stage, instance, begins or ends order by stamp, ends, _row), same as (partition by _sheet_id, case_no, stage, instance)
),
numbered as (
  select *, row_number() over (partition by _sheet_id, case_no, stage, instance, begins, ends order by stamp, _row) as nth from turn where begins or ends
)
select b._sheet_id, b._row, coalesce(e._row, b.next_row) as end_row, coalesce(e.stamp, b.next_end) as left_at, 'step' as says
from numbered b
left join numbered e on b.begun = b.ended and e.ends and e._sheet_id = b._sheet_id and e.case_no = b.case_no and e.stage = b.stage
  and e.instance is not distinct from b.instance and e.nth = b.nth and e.stamp >= b.stamp
where b.begins
union all
-- what is said of a step between
select _sheet_id, _row, null, null, 'between' from turn where not begins and not ends and begun + ended > 0 and begun_in_all > 0
union all
select _sheet_id, _row, null, stamp, 'end' from turn where ends and begun_in_all > 0;

update stage_row r set left_at = m.left_at from stage_moment m where m.says = 'step' and m._sheet_id = r._sheet_id and m._row = r._row;
update stage_row r set folded = true from stage_moment m
where m._sheet_id = r._sheet_id and (m.says = 'between' and m._row = r._row or m.says = 'step' and m.end_row = r._row);
update stage_row r set left_at = entered_at, entered_at = null from stage_moment m
where m.says = 'end' and m._sheet_id = r._sheet_id and m._row = r._row and not folded;

insert into stage_event
with placed as (
  select flow, stage, row_number() over (partition by flow order by round(avg(place), 6), stage)::integer as usual_place
  from (
    select flow, stage, row_number() over (partition by flow, case_no order by entered_at) as place
    from stage_row
    where entered_at is not null and not folded
  )
  group by flow, stage
)
select
  plain_text(day.flow), case_no, coalesce(stage_no::integer, usual_place), plain_text(day.stage), entered_at, left_at,
  case when left_at >= entered_at then (epoch_us(left_at) - epoch_us(entered_at)) / 3.6e9 end,
  actor_id, coalesce(actor_department_id, department_id_of(department)), cycle_at(day), date_trunc('week', day)::date, date_trunc('month', day)::date,
  outcome, _sheet_id, _row, _col
from (select *, coalesce(entered_at, left_at)::date as day from stage_row where (not spread or entered_at is not null) and not folded) as day
left join placed on placed.flow is not distinct from day.flow and placed.stage = day.stage;

-- A sheet that has both stamps of no step lacks none of them: it never had two, which is said once, at its header.
create or replace temp table stage_stamps as
select _sheet_id, count(*) filter (entered_at is not null and left_at is not null) > 0 as has_both
from stage_row where not folded
group by _sheet_id;

insert into staged_issue
select 'negative_duration', 'info', false, r._sheet_id, r._row,
  coalesce(column_of(r._sheet_id, 'left_at'), column_of(r._sheet_id, 'entered_at'), r._col), 'left_at',
  json_object('missing', r.entered_at is null or r.left_at is null)
from stage_row r join stage_stamps s on s._sheet_id = r._sheet_id and s.has_both
where not folded and (not r.spread or r.entered_at is not null) and (r.left_at is null or r.entered_at is null or r.left_at < r.entered_at);

insert into staged_issue
select 'single_stamp', 'info', false, r._sheet_id, coalesce(min(h.header_row), min(r._row)), min(r._col), 'entered_at', json_object('count', count(*))
from stage_row r join stage_stamps s on s._sheet_id = r._sheet_id and not s.has_both
left join source_sheet h on h.sheet_id = r._sheet_id
where not folded and (not r.spread or r.entered_at is not null)
group by r._sheet_id;

insert into staged_issue
select 'missing_key', 'block', true, _sheet_id, _row, min(_col), 'entered_at', '{}'::json
from stage_row r
where spread and not exists (from staged_issue i where i.sheet_id = r._sheet_id and i.row = r._row and i.field = 'entered_at')
group by _sheet_id, _row having count(entered_at) = 0;
