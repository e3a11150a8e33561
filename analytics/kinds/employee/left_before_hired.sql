-- who left before being hired counts as employed; who came back has another row that says so
insert into staged_issue
select 'left_before_hired', 'warn', false, k._sheet_id, k._row, c.col, 'termination_date',
  json_object('number', k.employee_no, 'name', k.employee_name, 'day', k.termination_date, 'before', k.hire_date)
from person_known k
join person p using (no_key, person_key)
left join field_column c on c.sheet = k._sheet_id and c.field = 'termination_date'
where k.termination_date < k.hire_date and p.left_on is null;
