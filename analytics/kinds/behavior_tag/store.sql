-- Tags and kudos given to people.
-- fields: employee_no id, employee_name name, department department, tag text, polarity text, points number, given_by_no id, given_by_name name, at instant
-- person: employee employee_no employee_name department at required
-- person: given_by given_by_no given_by_name - at optional
-- required: tag
-- main: tag
insert into behavior_tag
select
  employee_id, employee_department_id, employee_family, cycle_of("at"::date), date_trunc('month', "at"::date)::date, plain_text(tag), polarity, points,
  given_by_id, "at", _sheet_id, _row, _col
from mapped;
