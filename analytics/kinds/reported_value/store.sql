-- What people say they did, and what a system has of it where the sheet says both: one row per person, indicator and month, whatever shape the sheet had. `reading` has the value already read.
insert into reported_value
select
  cycle_at(m.month), m.employee_id, m.employee_department_id, m.employee_family, r.indicator_id, coalesce(d.name, plain_text(m.indicator_name)), m.month,
  r.value, r.value_text, coalesce(d.unit, unit_base(coalesce(s.unit, m.unit))), m.reported_at, m._sheet_id, m._row, m._col, false, m.system_side
from mapped m
join reading r using (_sheet_id, _row, _col)
left join indicator d on d.indicator_id = r.indicator_id
left join side_unit s on s._sheet_id = m._sheet_id and s.indicator_name = m.indicator_name and m.system_side is not null
where r.value is not null or r.value_text is not null;

insert into review
select
  null, cycle_at(max(month)), employee_id, employee_id, 'SELF', any_value(employee_department_id), any_value(employee_family), max(month), any_value(self_score),
  any_value(score_max), null, null, null,
  _sheet_id, min(_row), column_of(_sheet_id, 'self_score')
from mapped
where self_score is not null
group by _sheet_id, employee_id;

insert into staged_issue
select 'scale_unknown', 'info', false, _sheet_id, min(_row), column_of(_sheet_id, 'self_score'), 'self_score',
  json_object('count', count(distinct employee_id), 'highest', max(self_score), 'text', regexp_replace(max(self_score)::varchar, '\.0$', ''))
from mapped
where self_score is not null
group by _sheet_id
having any_value(score_max) is null;
