-- Records the systems left behind. A record counts for the month in which it ended, in the workspace's time zone; what a system adds up by months, for its month.
-- Where a sheet says when records ended, one that has not ended counts for no month yet; where it only says when they began, they count for that.
create or replace temp view record_row as
select m.*, e.col as end_col, coalesce(at_end, case when e.col is null then at_start end) as finished_at
from mapped m left join (select sheet, min(col) as col from field_column where field = 'at_end' group by sheet) e on e.sheet = m._sheet_id;

insert into work_record
select
  coalesce(record_no, 'W' || _sheet_id || '-' || _row), plain_text(source_system), plain_text(record_kind), subject, employee_id, employee_department_id, employee_family,
  cycle_at(day), date_trunc('month', day)::date, at_start, finished_at, recorded_at, quantity, good_qty, bad_qty,
  scrap_qty, hours, downtime, quality_result, status, url, plain_text(indicator_name), value, _sheet_id, _row, _col,
  indicator_key.indicator_id
from (select *, coalesce(finished_at::date, last_day(of_month)) as day from record_row)
left join indicator_key on indicator_key.name = indicator_name;

insert into staged_issue
select 'record_unfinished', 'info', false, _sheet_id, min(_row), any_value(end_col), 'at_end', json_object('count', count(*))
from record_row where finished_at is null and of_month is null and end_col is not null
group by _sheet_id;
