-- Who is meant by an account or an address that is nobody's number and whose name, if any, is nobody's.
create or replace temp table person_unknown as
select *, regexp_replace(strip_accents(coalesce(own_key, name_key(regexp_replace(split_part(account, '@', 1), '[._-]+', ' ', 'g')))), '[''’-]', '', 'g') as said_key
from person_key k
where account is not null and not exists (
  select 1 from person_candidate c where c.no is not distinct from k.no and c.name is not distinct from k.name and c.department is not distinct from k.department);
