-- Tags and kudos given to people.
insert into behavior_tag
select
  employee_id, employee_department_id, employee_family, cycle_at("at"::date), date_trunc('month', "at"::date)::date, plain_text(tag), polarity, points,
  given_by_id, "at", _sheet_id, _row, _col
from mapped;
