-- what a department is called beside its name: in another language, or for short
alter table department_list add column other_name varchar;
