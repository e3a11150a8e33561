-- Series of indicators, and what surveys answer.
create table metric_value (
  indicator_id varchar, indicator_name varchar not null, subject_kind varchar not null, subject_id varchar, subject_text varchar, period_start date not null,
  grain varchar not null, value double not null, unit varchar, n double, is_final boolean, _sheet_id integer, _row integer, _col integer
);
create table survey_answer (
  survey varchar, cycle_id varchar, cycle_text varchar, answered_on date, item varchar not null, dimension varchar, department_id varchar, department_text varchar,
  role_family varchar, employee_id varchar, response_no varchar, answer varchar, agree double, neutral double, disagree double, answered double, invited double,
  agree_share double, neutral_share double, disagree_share double, score double, score_max double, enps double, _sheet_id integer, _row integer, _col integer
);
