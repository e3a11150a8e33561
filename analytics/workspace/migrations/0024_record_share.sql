-- who made a record together, which is none of theirs alone
create table record_share (record_no varchar not null, employee_id varchar not null, month date, _sheet_id integer, _row integer);
