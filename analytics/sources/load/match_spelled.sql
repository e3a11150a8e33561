-- Gu Jiaming and jiaming.gu are who is called 顾佳明. That is said, too.
insert into person_candidate
select k.no, k.name, k.department, 'account', p.employee_id, p.since, p.until, true
from person_unknown k
join (select * from person_index join person_pinyin using (employee_id)) p on p.spelled = k.said_key
where not exists (
  select 1 from person_candidate c where c.no is not distinct from k.no and c.name is not distinct from k.name and c.department is not distinct from k.department);

-- Yingxue and Ahmed are who alone has that given name, and nobody else whom the lists know. That is said, too.
insert into person_candidate
select k.no, k.name, k.department, 'account', p.employee_id, p.since, p.until, true
from person_unknown k
join (select spelled, min(employee_id) as employee_id from person_given group by spelled having count(distinct employee_id) = 1) g on g.spelled = k.said_key
join person_index p using (employee_id)
where k.no is null and regexp_full_match(k.name, '[A-Za-z][a-z''’-]+') and not exists (
  select 1 from person_candidate c where c.no is not distinct from k.no and c.name is not distinct from k.name and c.department is not distinct from k.department);
