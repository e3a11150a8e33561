-- Whom the ids of other systems name.
create table person_identity (
  source varchar not null, external_id varchar not null, employee_id varchar not null, known_by varchar not null, _sheet_id integer, _row integer, _col integer
);
