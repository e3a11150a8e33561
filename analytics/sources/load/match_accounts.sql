-- Of `person_unknown`: by the address a roster has, or what stands before its @; a name beside it that is somebody else's is told, as beside a number
insert into person_candidate
select k.no, k.name, k.department, 'number', p.employee_id, p.since, p.until,
  k.no is null or k.own_key is null or p.plain_key = strip_accents(k.own_key) or coalesce(p.former_key = k.own_key, false)
    or p.latin <> (strlen(strip_accents(k.own_key)) = length(k.own_key))
from person_unknown k
join (select *, unnest(list_distinct([address, split_part(address, '@', 1)])) as known from person_index where address is not null) p on p.known = k.account;

-- An account no roster has: of whom the name beside it is, else of whom the address spells the name, zhang.wei@ for Zhang Wei. That is said.
insert into person_candidate
select k.no, k.name, k.department, 'account', p.employee_id, p.since, p.until, true
from person_unknown k join person_index p on p.plain_key = k.said_key
where k.foreign_account
  and not exists (select 1 from person_index known where k.account in (known.address, split_part(known.address, '@', 1)));

-- Owen Shao, leshan_qian and BaiRuoyun are who has the address owen.shao@, leshan.qian@, ruoyun.bai@: its words, in either order.
insert into person_candidate
select k.no, k.name, k.department, 'name', p.employee_id, p.since, p.until, true
from person_unknown k
join (
  select *, unnest(list_distinct([array_to_string(words, ''), array_to_string(list_reverse(words), '')])) as spelled
  from (select *, regexp_split_to_array(split_part(address, '@', 1), '[._-]+') as words from person_index where address is not null)
  where length(words) > 1
) p on p.spelled = k.said_key
where regexp_full_match(coalesce(k.no, k.name), '[A-Za-z ,.''_-]+') and not exists (
  select 1 from person_candidate c where c.no is not distinct from k.no and c.name is not distinct from k.name and c.department is not distinct from k.department);
