-- A row a person and day. Times of clocking are kept as written: `次日 01:10` has its day in another column. All durations are hours.
insert into attendance_day
select employee_id, employee_department_id, employee_family, cycle_at(day), date_trunc('month', day)::date, day, plain_text(shift), plain_text(clock_in),
  plain_text(clock_out), plain_text(state), planned, attended, late, early, overtime, absent, plain_text(leave_type), leave, _sheet_id, _row, _col
from mapped;

-- No day has more than 24 hours: such a number is in another unit, or of a month.
insert into staged_issue
select 'over_a_day', 'warn', false, _sheet_id, _row, column_of(_sheet_id, field), field, json_object('text', regexp_replace(round(hours, 2)::varchar, '\.0$', ''))
from (
  select _sheet_id, _row, unnest(['planned', 'attended', 'late', 'early', 'overtime', 'absent', 'leave']) as field,
    unnest([planned, attended, late, early, overtime, absent, leave]) as hours
  from mapped
) where hours > 24 or hours < 0;

-- Two lists about one day of a person; several rows of one list may be several shifts.
insert into staged_issue
select 'said_differently', 'warn', false, a._sheet_id, a._row, a._col, 'attended',
  json_object('text', regexp_replace(a.attended_hours::varchar, '\.0$', ''), 'number', e.employee_no, 'name', e.name,
    'other', json_object('sheetId', b._sheet_id, 'row', b._row, 'column', b._col))
from attendance_day a
join attendance_day b on b.employee_id = a.employee_id and b.day = a.day and b._sheet_id < a._sheet_id and b.shift is not distinct from a.shift
join employee e on e.employee_id = a.employee_id
where a.attended_hours <> b.attended_hours and a._sheet_id in (select distinct _sheet_id from mapped);
