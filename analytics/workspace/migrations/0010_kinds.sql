-- Kinds of sheets beside the figures: final ratings (`cycle_text`: the cycle as the file says it), talks, appeals, exceptions, attendance, departments.
create table final_rating (
  cycle_id varchar, cycle_text varchar, employee_id varchar not null, department_id varchar, role_family varchar, manager_id varchar,
  initial_rating varchar, rating varchar, score double, score_max double, decided_at date, reason varchar, comment varchar,
  _sheet_id integer, _row integer, _col integer
);
create table performance_talk (
  talk_no varchar, cycle_id varchar, employee_id varchar not null, department_id varchar, role_family varchar, manager_id varchar, talked_at timestamptz,
  hours double, summary varchar, confirmed boolean, confirmed_at timestamptz, _sheet_id integer, _row integer, _col integer
);
create table dispute (
  dispute_no varchar, cycle_id varchar, employee_id varchar not null, department_id varchar, role_family varchar, about varchar, opened_at timestamptz,
  grounds varchar, evidence varchar, handler_id varchar, handler_text varchar, resolved_at timestamptz, result varchar, status varchar,
  _sheet_id integer, _row integer, _col integer
);
-- deltas as numbers and as written: a share where the text says %
create table adjustment (
  adjustment_no varchar, cycle_id varchar, employee_id varchar not null, department_id varchar, role_family varchar, indicator_id varchar,
  indicator_name varchar, cause varchar, from_at timestamptz, to_at timestamptz, claimed_delta double, claimed_text varchar, applied_delta double,
  applied_text varchar, evidence varchar, approver_id varchar, approver_text varchar, decided_at timestamptz, result varchar,
  _sheet_id integer, _row integer, _col integer
);
create table attendance_day (
  employee_id varchar not null, department_id varchar, role_family varchar, cycle_id varchar, month date, day date not null, shift varchar, clock_in varchar,
  clock_out varchar, state varchar, planned_hours double, attended_hours double, late_hours double, early_hours double, overtime_hours double,
  absent_hours double, leave_type varchar, leave_hours double, _sheet_id integer, _row integer, _col integer
);
-- what lists of departments say beside the tree
create table department_list (
  department_id varchar not null, code varchar, name varchar not null, path varchar not null, valid_from date, valid_to date, head_id varchar,
  head_text varchar, cost_center varchar, planned_headcount double, _sheet_id integer, _row integer, _col integer
);
create table headcount_plan (
  department_id varchar, department_text varchar, post varchar, cycle_id varchar, cycle_text varchar, planned double not null, on_board double,
  vacant double, note varchar, _sheet_id integer, _row integer, _col integer
);
