-- Cells that are nobody's name and name several people: 陈静/杨帆, 陈静及杨帆, 杨帆60%、吴昊40%. Only where each of them is one person of the lists.
-- Their department is that of the row where all stand in one.
create or replace temp table person_together as
with said as (
  select no, name, department, coalesce(name, no) as text, regexp_matches(coalesce(name, no), '\d\s*[%％]') as shares
  from person_unknown where regexp_matches(coalesce(name, no), '[、，,；;/|＋+&\s和与及]|\band\b')
), part as (
  select no, name, department, shares, unnest(parts) as part, len(parts) as n
  from (
    select *, list_filter(list_transform(case when regexp_matches(plain, '[、，,；;/|＋+&\n和与及]|\band\b')
      then regexp_split_to_array(plain, '[、，,；;/|＋+&\n]|以及|[和与及]|\band\b') else regexp_split_to_array(plain, '\s+') end, lambda one: trim(one)), lambda one: one <> '') as parts
    from (select *, regexp_replace(text, '[（(]?\s*\d{1,3}(\.\d+)?\s*[%％]\s*[)）]?', '', 'g') as plain from said)
  )
  where len(parts) between 2 and 8
), found as (
  select t.*, p.employee_id from part t
  join person_index p on p.no_key = upper(coalesce(number_in_name(part), part)) or (number_in_name(part) is null and p.name_key = name_key(part))
)
select no, name, department, shares, n, part, any_value(employee_id) as employee_id from found group by all having count(distinct employee_id) = 1;
delete from person_together t where n <> (
  select count(*) from person_together o where o.no is not distinct from t.no and o.name is not distinct from t.name and o.department is not distinct from t.department);

create or replace temp table person_several as
select no, name, department, bool_or(shares) as shares,
  case when count(department_id) = any_value(n) and count(distinct department_id) = 1 then any_value(department_id) end as department_id,
  case when count(family) = any_value(n) and count(distinct family) = 1 then any_value(family) end as family
from (
  select o.no, o.name, o.department, shares, n, employee_id, s.department_id, s.family
  from person_together o left join person_span_settled s using (employee_id)
)
group by no, name, department having count(distinct employee_id) > 1;
