-- a name that only one department begins with
insert into staged_issue
select 'department_short', 'info', false, _sheet_id, min(_row), column_of(_sheet_id, 'department'), 'department',
  json_object('text', name, 'name', any_value(b.path), 'count', count(*))
from person_row r
join text_path t on t.text = r.department
join begun_name b on b.name = department_path(r.department) and b.path = t.path
group by _sheet_id, name;
