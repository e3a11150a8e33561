-- What people say they did: one row per person, indicator and month, whatever shape the sheet had. `reading` has the value already read.
insert into reported_value
select
  cycle_of(m.month), m.employee_id, m.employee_department_id, m.employee_family, r.indicator_id, coalesce(d.name, plain_text(m.indicator_name)), m.month,
  r.value, r.value_text, coalesce(d.unit, unit_base(m.unit)), m.reported_at, m._sheet_id, m._row, m._col
from mapped m
join reading r using (_sheet_id, _row, _col)
left join indicator d on d.indicator_id = r.indicator_id
where r.value is not null or r.value_text is not null;

insert into review
select
  null, cycle_of(max(month)), employee_id, employee_id, 'SELF', any_value(employee_department_id), any_value(employee_family), max(month), any_value(self_score),
  coalesce(any_value(score_max), case when max(self_score) <= 5 then 5 when max(self_score) <= 10 then 10 else 100 end), null, null, null,
  _sheet_id, min(_row), column_of(_sheet_id, 'self_score')
from mapped
where self_score is not null
group by _sheet_id, employee_id;
