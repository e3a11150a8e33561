-- Ids that are nobody's number beside a name that one person bears. A number of the company's own kind is none of them: letters and figures like those of
-- people's numbers, and no longer where there are only figures.
create or replace temp table number_shape as
select regexp_replace(no_key, '[0-9]+', '#', 'g') as shape, max(length(no_key)) as longest from person_index where regexp_matches(no_key, '[0-9]') group by 1;

create or replace temp table identity_pair as
select k.no, k.name, min(p.employee_id) as employee_id, min(p.no_key) as number
from (select distinct no, name, no_key, own_key from person_key where no is not null and own_key is not null and not contains(no, '@')) k
join (select employee_id, no_key, unnest(list_distinct([plain_key, strip_accents(former_key)])) as known from person_index) p on p.known = strip_accents(k.own_key)
where not exists (select 1 from person_candidate c where c.no = k.no and c.name = k.name)
  -- an account the roster has is whose it is there
  and not exists (select 1 from person_index a where split_part(a.address, '@', 1) = lower(k.no))
  and not exists (
    select 1 from number_shape s where s.shape = regexp_replace(k.no_key, '[0-9]+', '#', 'g') and (s.shape <> '#' or length(k.no_key) <= s.longest + 1))
group by k.no, k.name having count(distinct p.employee_id) = 1;
