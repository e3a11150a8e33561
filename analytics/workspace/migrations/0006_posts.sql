-- Further posts of a person beside the main one, and the manager of the dotted line. What is there already are main posts. A column that must not be
-- empty cannot be added to rows that are there, so the table is made anew.
create table assignment_with_posts (
  employee_id varchar not null, valid_from date not null, valid_to date not null, department_id varchar, position varchar, job_family varchar,
  job_level varchar, manager_id varchar, location varchar, change_reason varchar, _sheet_id integer, _row integer, dotted_manager_id varchar,
  is_primary boolean not null default true
);
insert into assignment_with_posts by name select * from employment_assignment;
drop table employment_assignment;
alter table assignment_with_posts rename to employment_assignment;
