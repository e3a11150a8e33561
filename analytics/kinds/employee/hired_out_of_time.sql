-- hired long after the list, or before anybody who still works
insert into staged_issue
select 'hired_out_of_time', 'warn', false, k._sheet_id, k._row, c.col, 'hire_date',
  json_object('number', k.employee_no, 'name', k.employee_name, 'day', k.hire_date, 'before', coalesce(k.as_of, today()))
from person_known k left join field_column c on c.sheet = k._sheet_id and c.field = 'hire_date'
where {out_of_time};
