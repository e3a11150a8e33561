-- Small dictionaries the rows of every other sheet are matched against.
-- Nguyen Thi Linh and Thi Linh Nguyen are one name; a single word has no order
create or replace temp macro name_words(t) as (
  select case when len(words) > 1 then words end
  from (select list_sort(list_filter(regexp_split_to_array(lower(strip_accents(t)), '[^a-z]+'), lambda w: w <> '')) as words));

create or replace temp table person_index as
select employee_id, upper(employee_no) as no_key, number_figures(employee_no) as digits, name_key,
  unless_empty(name_key(former_name)) as former_key, lower(trim(work_email)) as address, strip_accents(name_key) as plain_key, strlen(plain_key) = length(plain_key) as latin,
  name_words(name) as word_set, name_words(former_name) as former_word_set,
  coalesce(date_trunc('month', hire_date)::date, date '1900-01-01') as since, coalesce(termination_date, date '9999-12-31') as until
from employee;

-- where a person stood on any day; the first place reaches back, the last one on
create or replace temp table person_span as
select employee_id,
  case when row_number() over w = 1 then date '0001-01-01' else valid_from end as valid_from,
  coalesce(lead(valid_from) over w, date '9999-12-31') as valid_to,
  department_id, job_family as family
from employment_assignment
where is_primary
window w as (partition by employee_id order by valid_from);

create or replace temp table person_span_settled as
select employee_id, any_value(department_id) as department_id, any_value(family) as family from person_span group by employee_id having count(*) = 1;
create or replace temp table person_span_moved as
from person_span anti join person_span_settled using (employee_id);

create or replace temp table department_word as
select department_id, is_name, department_key(word) as dept_key from (
  select department_id, false as is_name, unnest(string_split(path, '/')) as word from department union all select department_id, true, name from department);

create or replace temp table department_level as
select distinct department_id, dept_key from department_word where not is_name;

create or replace temp table person_place as
select employee_id, valid_from, valid_to, dept_key from person_span join department_level using (department_id);

create or replace temp table department_index as
select dept_key, min(department_id) as department_id from (
  select distinct dept_key, department_id from department_word where is_name union select path, department_id from department)
group by 1 having count(distinct department_id) = 1;
-- what lists of departments call them beside their names
insert into department_index
select department_key(other_name), min(department_id) from department_list
where department_key(other_name) not in (select dept_key from department_word where is_name) group by 1 having count(distinct department_id) = 1;

create or replace temp macro department_id_of(t) as (select i.department_id from department_index i where i.dept_key = coalesce(department_key(t), ''));
create or replace temp macro cited_in(t) as list_filter(list_distinct(regexp_split_to_array(coalesce(t, ''), '[、,，;；\s|]+')), lambda cited: not says_nothing(cited));

-- who is named together with others, where a cell does so
create or replace temp table person_together (no varchar, name varchar, department varchar, shares boolean, n bigint, part varchar, employee_id varchar);
