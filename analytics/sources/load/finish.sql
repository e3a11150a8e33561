-- What can only be said when every sheet is in.

-- two values for one person, indicator and month: the metric keeps the latest, the others are shown
delete from data_issue where code in ('duplicate_row', 'no_system_source');
insert into staged_issue
select 'duplicate_row', 'warn', false, _sheet_id, _row, _col, 'value', json_object('indicator', indicator_name, 'month', strftime(month, '%Y-%m'))
from reported_value
qualify row_number() over (
  partition by employee_id, indicator_id, month order by reported_at desc nulls last, _sheet_id desc, _row desc, _col desc) > 1;

-- reported, but neither the dictionary nor a record says how a system would count it; said once, at its first cell in the order of files
insert into staged_issue
with uncounted as (
  select v.indicator_id, v._sheet_id, min(v.indicator_name) as name, min(v._row * 100000::bigint + coalesce(v._col, 0)) as place
  from reported_value v
  left join indicator d on d.indicator_id = v.indicator_id
  where (d.indicator_id is null or d.aggregate is null or (d.record_field is null and d.numerator_field is null)
      -- a field no record has
      or coalesce(case when d.aggregate <> 'count' then coalesce(case d.aggregate when 'ratio' then d.numerator_field end, d.record_field) end, '1')
        not in ('quantity', 'good_qty', 'bad_qty', 'scrap_qty', 'hours', 'downtime', 'value', '1'))
    and v.indicator_id not in (select indicator_id from work_record where indicator_id is not null)
  group by all
)
select 'no_system_source', 'info', false, _sheet_id, (place // 100000)::integer, (place % 100000)::integer, 'indicator_name',
  json_object('indicator', min(u.name) over (partition by indicator_id))
from uncounted u
join source_sheet s on s.sheet_id = u._sheet_id
join source_file f on f.file_id = s.file_id
qualify row_number() over (partition by indicator_id order by f.file, f.folder, s.sheet_index, u._sheet_id) = 1;

-- every quarter anything belongs to
insert into review_cycle
with met as (
  {cycles}
)
select cycle_id, cycle_id, first_day, (first_day + interval 3 month)::date - 1, cycle_of((first_day - interval 1 month)::date)
from (
  select cycle_id, make_date(left(cycle_id, 4)::integer, right(cycle_id, 1)::integer * 3 - 2, 1) as first_day
  from met where cycle_id is not null and cycle_id not in (select cycle_id from review_cycle)
) order by cycle_id;

-- an invitation and its answer in two sheets: one request
create or replace temp table answered_twice as
select request_no, min(sent_at) as sent_at, max(submitted_at) as submitted_at, arg_min(_sheet_id * 100000000::bigint + _row, coalesce(sent_at, timestamptz '9999-01-01')) as keep
from review_request group by request_no having count(distinct _sheet_id) > 1;
delete from review_request where (_sheet_id * 100000000::bigint + _row) not in (select keep from answered_twice)
  and request_no in (select request_no from answered_twice);
update review_request r set submitted_at = coalesce(r.submitted_at, a.submitted_at), sent_at = coalesce(r.sent_at, a.sent_at)
from answered_twice a where a.request_no = r.request_no;
