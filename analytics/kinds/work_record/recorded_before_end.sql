-- entered before it ended: the column may say when the case came in
insert into staged_issue
select 'recorded_before_end', 'info', false, _sheet_id, min(_row), any_value(c.col), 'recorded_at', json_object('count', count(*))
from work_record join field_column c on c.sheet = _sheet_id and c.field = 'recorded_at'
where recorded_at < at_end and (recorded_at <> date_trunc('day', recorded_at) or recorded_at::date < at_end::date)
group by _sheet_id;
