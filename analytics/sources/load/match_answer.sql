-- One answer for each combination of number, name and department.
create or replace temp table person_answer as
select w.*, s.department_id, s.family
from (
  select k.no, k.name, k.department,
    case when n.fitting = 1 and (k.no_key is not null and k.own_key is not null or not n.ended) then n.employee_id end as employee_id,
    case
      when k.no_key is null and k.own_key is null and (k.account is null or not k.foreign_account) then 'missing_key'
      when n.holders is null then 'unmatched_person'
      when n.fitting = 0 then 'number_name_conflict'
    end as problem,
    coalesce(n.spelled, false) as spelled,
    coalesce(n.fitting > 1 or (n.fitting = 1 and n.ended and (k.no_key is null or k.own_key is null)), false) as dated
  from person_key k
  left join (
    select no, name, department, count(*) as holders, count(*) filter (fits) as fitting, min(employee_id) filter (fits) as employee_id,
      bool_or(until < date '9999-12-31') filter (fits) as ended, bool_or(way = 'account') as spelled
    from person_candidate group by all
  ) n on n.no is not distinct from k.no and n.name is not distinct from k.name and n.department is not distinct from k.department
) w
-- who never moved stands in one place whatever the day
left join person_span_settled s on s.employee_id = w.employee_id;
