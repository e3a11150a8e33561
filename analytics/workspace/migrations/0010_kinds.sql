-- Final ratings of cycles. `cycle_text` is the cycle as the file says it; letters and words have no score.
create table final_rating (
  cycle_id varchar, cycle_text varchar, employee_id varchar not null, department_id varchar, role_family varchar, initial_rating varchar, rating varchar,
  score double, score_max double, decided_at date, reason varchar, comment varchar, _sheet_id integer, _row integer, _col integer
);
create table performance_talk (
  talk_no varchar, cycle_id varchar, employee_id varchar not null, department_id varchar, role_family varchar, manager_id varchar, talked_at timestamptz,
  hours double, summary varchar, confirmed boolean, confirmed_at timestamptz, _sheet_id integer, _row integer, _col integer
);
