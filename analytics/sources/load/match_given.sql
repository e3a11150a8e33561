-- 知夏 is 陆知夏, where nobody else is called so. That is said, too.
insert into person_candidate
select k.no, k.name, k.department, 'account', p.employee_id, p.since, p.until, true
from person_unknown k
join (
  select right(name_key, 2) as given, min(employee_id) as employee_id from person_index
  where regexp_full_match(name_key, '\p{Han}{3}') group by 1 having count(distinct employee_id) = 1
) g on g.given = k.own_key
join person_index p using (employee_id)
where k.no is null and regexp_full_match(k.own_key, '\p{Han}{2}') and not exists (
  select 1 from person_candidate c where c.no is not distinct from k.no and c.name is not distinct from k.name and c.department is not distinct from k.department);
