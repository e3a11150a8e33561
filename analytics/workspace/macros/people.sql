-- People are counted by bits: each has one of 64 by hash, nobody has none, and the bits set in a group are a lower bound of its people.
create or replace macro person_bit(id) as case when id is not null then 1::ubigint << (hash(id) & 63)::utinyint end;

-- What systems put where somebody is named, and departments that are.
create or replace macro names_nobody(t) as regexp_matches(lower(coalesce(t, '')),
  '^(系统|自动|机器人|管理员|未知|匿名|全员|无|system|admin|auto|unknown|none|n/a).{0,2}$|.(部|部门|中心|科|室|处|公司|厂|班组|小组|团队)$');

-- Within what an id means one account: long ids and addresses mean one everywhere, short ones where they were given. Text, in lower case.
create or replace macro identity_source(id, source) as case when length(id) >= 16 or contains(id, '@') then '' else source end;

-- A group is of the department it stands below: 制造部/装配组 is 制造部. What stands below a company is one of its own.
create or replace macro department_of_group(path) as regexp_replace(path,
  '([^/]*(?:部|部门|中心|[科处室厂院店]|车间|department|dept\.?))(?:/[^/]*(?:组|班|工段|\bteam|\bsquad|\bcrew))+$', '\1', 'i');
