-- what attendance adds up to: a row a person, period and item (出勤天数, 迟到次数 …), in the unit its column says
create table attendance_total (
  employee_id varchar not null, department_id varchar, role_family varchar, period_start date not null, grain varchar not null, item varchar not null,
  value double not null, unit varchar, _sheet_id integer, _row integer, _col integer
);
