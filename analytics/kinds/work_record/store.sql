-- Records the systems left behind. A record counts for the month in which it ended, in the workspace's time zone; what a system adds up by months, for its month.
insert into work_record
select
  coalesce(record_no, 'W' || _sheet_id || '-' || _row), plain_text(source_system), plain_text(record_kind), subject, employee_id, employee_department_id, employee_family,
  cycle_at(day), date_trunc('month', day)::date, at_start, coalesce(at_end, at_start), recorded_at, quantity, good_qty, bad_qty,
  scrap_qty, hours, downtime, quality_result, status, url, plain_text(indicator_name), value, _sheet_id, _row, _col,
  indicator_key.indicator_id
from (select *, coalesce(coalesce(at_end, at_start)::date, last_day(of_month)) as day from mapped)
left join indicator_key on indicator_key.name = indicator_name;
