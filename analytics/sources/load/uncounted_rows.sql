-- Rows that came in and that no figure uses, though their kind has figures: records while nothing says what is worked out of them and no evidence names them, and
-- scores of a sheet that has none of a manager or another department.
delete from data_issue where code = 'rows_uncounted';
insert into staged_issue
select 'rows_uncounted', 'info', false, _sheet_id, null, null, null, json_object('count', count(*), 'kind', 'work_record', 'reason', 'no_indicator')
from work_record
where not exists (select 1 from indicator) and indicator_id is null and record_no not in (select record_no from evidence_link where record_no is not null)
group by _sheet_id
union all
select 'rows_uncounted', 'info', false, _sheet_id, null, null, null, json_object('count', count(distinct _row), 'kind', 'review', 'reason', 'no_manager_rating')
from review where score is not null or rating is not null group by _sheet_id
having not bool_or(type in ('MANAGER', 'CROSS_DEPT')) and _sheet_id not in (select _sheet_id from review_request where sent_at is not null);
