-- 资料中出现的每个人名与编号：现名、曾用名、工号、邮箱，待匹配的人，以及行动项中写明的验收人。
-- Every name and every number of a person that the files tell of: own and former names, numbers, addresses; people that wait to be matched; acceptors as
-- written. Traditional characters as simplified ones, as everywhere that names are compared.
select distinct kind, simplified(text) as text
from (
  select 'name' as kind, unnest([name, former_name, name_key]) as text from employee
  union all
  select 'number', unnest([employee_no, work_email, split_part(work_email, '@', 1)]) from employee
  union all
  -- not what systems put there, and no department
  select 'name', facts->>'name' from data_issue
  where not names_nobody(facts->>'name')
  union all
  select 'number', facts->>'number' from data_issue
  union all
  select 'name', unnest(regexp_split_to_array(acceptor_text, '[、,，;；/\s]+')) from action_item where acceptor_id is null
)
where trim(text) <> ''
