-- Records without numbers in two files, alike in person, time and all values but one: perhaps one record and its correction, which nothing tells. Both count.
delete from data_issue where code = 'overlap_unnumbered';
insert into staged_issue
with unnumbered as (
  select w.*, v.version.nth as nth, f.file, f.file_id,
    -- a quantity and its parts change together
    [subject, quality_result, status, concat_ws(' ', quantity, good_qty, bad_qty, scrap_qty), concat_ws(' ', hours, downtime), value::varchar] as said
  from work_record w
  join sheet_version v using (_sheet_id)
  join source_sheet s on s.sheet_id = w._sheet_id
  join source_file f using (file_id)
  where starts_with(record_no, 'W' || w._sheet_id || '-' || w._row) and coalesce(at_start, at_end) is not null and employee_id is not null
)
select 'overlap_unnumbered', 'info', false, b._sheet_id, min(b._row), null, 'record_no',
  json_object('count', count(distinct b._row), 'other', a.file, 'row', arg_min(a._row, b._row))
from unnumbered a
join unnumbered b on b.employee_id = a.employee_id and coalesce(b.at_start, b.at_end) = coalesce(a.at_start, a.at_end) and b.at_end is not distinct from a.at_end
  and b.indicator_id is not distinct from a.indicator_id and b.kind is not distinct from a.kind and a.file_id <> b.file_id and a.nth < b.nth
where len(list_filter(list_zip(a.said, b.said), lambda p: p[1] is distinct from p[2])) = 1
group by b._sheet_id, a.file;
