-- What can only be said when every sheet is in.

delete from data_issue where code in ('no_system_source', 'system_without_records');
-- reported, but neither the dictionary nor a record says how, or of which system and records, it would be counted; said once, at its first cell in the order of files
insert into staged_issue
with uncounted as (
  select v.indicator_id, v._sheet_id, min(v.indicator_name) as name, min(v._row * 100000::bigint + coalesce(v._col, 0)) as place
  from reported_value v
  left join indicator d on d.indicator_id = v.indicator_id
  where (d.indicator_id is null or coalesce(d.aggregate, 'unknown') = 'unknown' or coalesce(d.source_system, d.record_kind) is null
      or (d.formula is null and (d.record_field is null and d.numerator_field is null
      -- a field no record has
      or coalesce(case when d.aggregate <> 'count' then coalesce(case d.aggregate when 'ratio' then d.numerator_field end, d.record_field) end, '1')
        not in ('quantity', 'good_qty', 'bad_qty', 'scrap_qty', 'hours', 'downtime', 'value', '1')
      or d.aggregate = 'ratio' and coalesce(d.denominator_field, '1')
        not in ('quantity', 'good_qty', 'bad_qty', 'scrap_qty', 'hours', 'downtime', 'value', '1'))))
    and v.indicator_id not in (select indicator_id from work_record where indicator_id is not null)
    and v.indicator_id not in (select indicator_id from reported_value where source_system is not null)
  group by all
)
select 'no_system_source', 'info', false, _sheet_id, (place // 100000)::integer, (place % 100000)::integer, 'indicator_name',
  json_object('indicator', min(u.name) over (partition by indicator_id))
from uncounted u
join source_sheet s on s.sheet_id = u._sheet_id
join source_file f on f.file_id = s.file_id
qualify row_number() over (partition by indicator_id order by f.file, f.folder, s.sheet_index, u._sheet_id) = 1;

-- the dictionary says where the values are counted, and no record is from there; said once a system and type, at the first value reported
insert into staged_issue
with class as (select distinct lower(trim(source_system)) as source_key, lower(trim(kind)) as kind_key from work_record),
silent as (
  select indicator_id, source_system, record_kind from indicator d
  where coalesce(source_system, record_kind) is not null and coalesce(aggregate, 'unknown') <> 'unknown'
    and indicator_id not in (select indicator_id from work_record where indicator_id is not null)
    and indicator_id not in (select indicator_id from reported_value where source_system is not null)
    and not exists (select 1 from class c where coalesce(lower(trim(d.source_system)) = c.source_key, d.source_system is null)
      and coalesce(lower(trim(d.record_kind)) = c.kind_key, d.record_kind is null or c.kind_key is null))
),
place as (
  select s.source_system, s.record_kind, v.indicator_name, v._sheet_id, v._row, v._col, count(*) over same as n,
    row_number() over (same order by f.file, f.folder, h.sheet_index, v._sheet_id, v._row, v._col) as nth
  from silent s join reported_value v using (indicator_id)
  join source_sheet h on h.sheet_id = v._sheet_id join source_file f on f.file_id = h.file_id
  window same as (partition by s.source_system, s.record_kind)
)
select 'system_without_records', 'info', false, _sheet_id, _row, _col, 'indicator_name', json_object('indicator', indicator_name, 'count', n,
  'text', concat_ws(' / ', source_system, record_kind), 'before', coalesce((select string_agg(distinct source_system, '、' order by source_system) from work_record), '—'))
from place where nth = 1;

-- every cycle anything belongs to
insert into review_cycle
with met as (
  {cycles}
)
select cycle_id, cycle_id, start_date, end_date, previous_cycle_id
from cycle_calendar
where start_date is not null and cycle_id in (select cycle_id from met) and cycle_id not in (select cycle_id from review_cycle)
order by start_date;

-- an invitation and its answer in two sheets: one request. Numbers begin again with every round, so the two people are the same as well, and an answer
-- belongs to the last round that was sent before it; a tool for surveys has numbers of its own, and the one invitation of the two in the cycle is meant,
-- where their list tells of no answers itself
create or replace temp table answered as
select answer._sheet_id, answer._row, max(answer.submitted_at) as submitted_at, bool_or(answer.answered) as answered,
  arg_max(invitation._sheet_id * 100000000::bigint + invitation._row, (number_key(invitation.request_no) = number_key(answer.request_no), invitation.sent_at)) as invitation
from review_request answer
join review_request invitation using (reviewee_id, reviewer_id)
where answer.sent_at is null and invitation.sent_at is not null and invitation._sheet_id <> answer._sheet_id
  and (answer.submitted_at is null or invitation.sent_at <= answer.submitted_at)
  and (number_key(invitation.request_no) = number_key(answer.request_no)
    or (invitation.cycle_id = answer.cycle_id
      and invitation._sheet_id not in (select _sheet_id from review_request where sent_at is not null and (submitted_at is not null or answered))))
group by answer._sheet_id, answer._row
having bool_or(number_key(invitation.request_no) = number_key(answer.request_no)) or count(*) = 1;
update review_request r set submitted_at = coalesce(r.submitted_at, a.submitted_at),
  answered = case when coalesce(r.submitted_at, a.submitted_at) is null then coalesce(r.answered, a.answered) end
from (select invitation, max(submitted_at) as submitted_at, bool_or(answered) as answered from answered group by all) a
where a.invitation = r._sheet_id * 100000000::bigint + r._row;
delete from review_request where (_sheet_id, _row) in (select (_sheet_id, _row) from answered);

-- a later export of a round, with more answers
create or replace temp table sent_twice as
select request_no, reviewee_id, reviewer_id, sent_at, max(submitted_at) as submitted_at,
  arg_min(_sheet_id * 100000000::bigint + _row, (coalesce(submitted_at, timestamptz '9999-01-01'), answered is null, _sheet_id)) as keep
from review_request where sent_at is not null group by 1, 2, 3, 4 having count(distinct _sheet_id) > 1;
delete from review_request r using sent_twice s
where s.request_no = r.request_no and s.reviewee_id = r.reviewee_id and s.reviewer_id = r.reviewer_id and s.sent_at = r.sent_at
  and s.keep <> r._sheet_id * 100000000::bigint + r._row;
