-- People, departments and who worked where when, from rosters and transfer lists together (every sheet of the kind is in `mapped`).
-- A number that passed from one person to another gives two employees: identity is (number, interval).
create or replace temp table person_row as
select m.*, upper(employee_no) as no_key,
  coalesce(nullif(name_key(former_name), ''), nullif(name_key(employee_name), '')) as own_key,
  coalesce(regexp_matches(lower(change_reason), '离职|辞职|减员|解除|terminat|resign|exit'), false) as is_exit,
  coalesce(regexp_matches(lower(change_reason), '入职|录用|hire|onboard'), false) as is_hire
from mapped m;

-- A spreadsheet that took a number for a figure dropped its zeros: the same name under the same digits in full is the same person.
create or replace temp table number_in_full as
with named as (select no_key, own_key, any_value(employee_no) as employee_no, min(hire_date) as hired from person_row where own_key is not null group by all)
select short.no_key, short.own_key, any_value(full_no.no_key) as full_key, any_value(full_no.employee_no) as employee_no
from named short
join named full_no on full_no.own_key = short.own_key and ltrim(full_no.no_key, '0') = ltrim(short.no_key, '0') and length(full_no.no_key) > length(short.no_key)
  and coalesce(full_no.hired = short.hired, true)
group by short.no_key, short.own_key having count(*) = 1;
update person_row p set no_key = n.full_key, employee_no = n.employee_no
from number_in_full n where n.no_key = p.no_key and n.own_key = p.own_key;

-- a row without a name belongs to the only holder of its number, else to nobody
create or replace temp table person_known as
select *, coalesce(own_key, case when min(own_key) over (partition by no_key) = max(own_key) over (partition by no_key) then min(own_key) over (partition by no_key) end) as person_key
from person_row;

create or replace temp table person as
select *, row_number() over (partition by no_key order by hired nulls first, left_on nulls last, person_key) as nth,
  lag(left_on) over (partition by no_key order by hired nulls first, left_on nulls last, person_key) as earlier_left
from (
  select no_key, person_key,
    min(case when is_hire then coalesce(hire_date, effective_date) else hire_date end) as hired,
    case when max(hire_date) > max(case when is_exit then coalesce(termination_date, effective_date) else termination_date end) then null
      else max(case when is_exit then coalesce(termination_date, effective_date) else termination_date end) end as left_on
  from person_known where person_key is not null group by all
);

-- two people at the same time on one number: the later one waits for a decision
insert into staged_issue
select 'number_name_conflict', 'block', true, k._sheet_id, k._row, k._col, 'employee_no', json_object('text', k.employee_no)
from person_known k join person p using (no_key, person_key)
where p.nth > 1 and (p.earlier_left is null or p.hired is null or p.hired <= p.earlier_left);
delete from person where nth > 1 and (earlier_left is null or hired is null or hired <= earlier_left);
insert into staged_issue
select 'missing_key', 'block', true, _sheet_id, _row, _col, 'employee_name', '{}' from person_known where person_key is null;

alter table person add column employee_id varchar;
update person set employee_id = 'E' || no_key || case when nth > 1 then '#' || nth else '' end;

insert into employee
select p.employee_id, arg_max(k.employee_no, k._sheet_id * 1e7 + k._row), coalesce(arg_max(name_shown(k.employee_name), k._sheet_id * 1e7 + k._row), p.no_key),
  coalesce(name_key(arg_max(name_shown(k.employee_name), k._sheet_id * 1e7 + k._row)), p.person_key), max(k.former_name), max(k.work_email), p.hired, p.left_on,
  max(plain_text(k.worker_type)), min(k._sheet_id), arg_min(k._row, k._sheet_id * 1e7 + k._row)
from person p join person_known k using (no_key, person_key)
group by p.employee_id, p.no_key, p.person_key, p.hired, p.left_on order by 1;

-- Departments: every level of every path; a bare name is the known department of that name, else a department of its own.
create or replace temp table department_text as
select * from (
  select text, department_path(text) as path, min(_sheet_id) as _sheet_id, arg_min(_row, _sheet_id * 1e7 + _row) as _row
  from (select department as text, _sheet_id, _row from person_row union all select previous_department, _sheet_id, _row from person_row)
  where text is not null group by text
) where path is not null;

create or replace temp table department_node as
select array_to_string(list_slice(string_split(path, '/'), 1, n), '/') as path, min(_sheet_id) as _sheet_id, arg_min(_row, _sheet_id * 1e7 + _row) as _row
from (select *, unnest(range(1, len(string_split(path, '/')) + 1)) as n from department_text where contains(path, '/'))
group by all;

create or replace temp table department_of_text as
with known as (select last_level(path) as name, any_value(path) as path from department_node group by 1 having count(*) = 1)
select t.text, case when contains(t.path, '/') then t.path else coalesce(k.path, t.path) end as department_id, t._sheet_id, t._row
from department_text t left join known k on k.name = t.path and not contains(t.path, '/');

insert into department_node
select department_id, min(_sheet_id), min(_row) from department_of_text where department_id not in (select path from department_node) group by 1;

insert into department
select path, last_level(path), case when contains(path, '/') then regexp_replace(path, '/[^/]+$', '') end, path,
  len(string_split(path, '/')), null, null, _sheet_id, _row
from department_node order by path;

-- One event per person and day on which something took effect; the latest sheet wins.
create or replace temp table person_event as
select p.employee_id, coalesce(k.effective_date, p.hired, date '1900-01-01') as effective, d.department_id, before.department_id as previous_id,
  plain_text(k.position) as position, plain_text(k.job_family) as job_family, plain_text(k.job_level) as job_level, upper(k.manager_no) as manager_key,
  nullif(name_key(k.manager_name), '') as manager_name_key, plain_text(k.location) as location, plain_text(k.change_reason) as change_reason, k._sheet_id, k._row
from person_known k
join person p using (no_key, person_key)
left join department_of_text d on d.text = k.department
left join department_of_text before on before.text = k.previous_department
where not k.is_exit
qualify row_number() over (partition by p.employee_id, coalesce(k.effective_date, p.hired, date '1900-01-01') order by k._sheet_id desc, k._row desc) = 1;

-- where the first thing known is a move, the time before it was spent in the department it left
insert into person_event
select e.employee_id, coalesce(p.hired, date '1900-01-01'), e.previous_id, null, null, null, null, null, null, null, null, e._sheet_id, e._row
from person_event e join person p using (employee_id)
where e.previous_id is not null
  and e.effective = (select min(f.effective) from person_event f where f.employee_id = e.employee_id)
  and e.effective > coalesce(p.hired, date '1900-01-01');

insert into employment_assignment
select
  e.employee_id, effective,
  coalesce(lead(effective) over later, p.left_on + 1, date '9999-12-31')::date,
  coalesce(lead(previous_id) over later, department_id, last_value(department_id ignore nulls) over anyone),
  coalesce(position, last_value(position ignore nulls) over anyone),
  coalesce(job_family, last_value(job_family ignore nulls) over anyone),
  coalesce(job_level, last_value(job_level ignore nulls) over anyone),
  coalesce(by_no.employee_id, by_name.employee_id),
  coalesce(location, last_value(location ignore nulls) over anyone),
  change_reason, e._sheet_id, e._row
from person_event e
join person p using (employee_id)
left join (select no_key, arg_max(employee_id, nth) as employee_id from person group by 1) by_no on by_no.no_key = e.manager_key
left join (select name_key, any_value(employee_id) as employee_id from employee group by 1 having count(*) = 1) by_name
  -- the condition is part of the key: beside it, it would keep the join from being one by key
  on by_name.name_key = case when e.manager_key is null then e.manager_name_key end
window later as (partition by e.employee_id order by effective),
  anyone as (partition by e.employee_id order by effective rows between unbounded preceding and unbounded following)
order by 1, 2;
