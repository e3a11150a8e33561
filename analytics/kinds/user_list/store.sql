-- Who the users of a system are: nobody is added to the people by them. `identity_scope`: of which system each sheet is.
create or replace temp table user_said as
select _sheet_id, _row, [user_id, open_id, login, user_email] as ids, ['user_id', 'open_id', 'login', 'user_email'] as fields, user_name,
  upper(staff_no) as no_key, [upper(user_id), upper(open_id), upper(login)] as id_keys, unless_empty(name_key(coalesce(user_name, login))) as own_key,
  lower(trim(user_email)) as address, lower(trim(login)) as login,
  unless_empty(strip_accents(name_key(regexp_replace(split_part(trim(user_email), '@', 1), '[._-]+', ' ', 'g')))) as spelled
from mapped;

-- by the number, the address, the name, or the name an address spells: the first of them that somebody has, and has with a number of their own
create or replace temp table user_holder as
select distinct h.*, name_key(i.no_key) = i.name_key as numberless from (
  select s._sheet_id, s._row, 1 as rank, p.employee_id from user_said s join person_index p on p.no_key = s.no_key
  union all
  select s._sheet_id, s._row, 1, p.employee_id from (select *, unnest(id_keys) as id_key from user_said) s
  join person_index p on p.no_key = s.id_key
    -- a number with letters is hardly another system's, and a name in another script says nothing against it
    and (p.plain_key = strip_accents(s.own_key) or (p.latin <> (strlen(strip_accents(s.own_key)) = length(s.own_key)) and regexp_matches(s.id_key, '[A-Z]')))
  union all
  select s._sheet_id, s._row, 2, p.employee_id from user_said s join person_index p on p.address = s.address
  union all
  select s._sheet_id, s._row, 2, p.employee_id from user_said s
  join (select employee_id, unnest([address, split_part(address, '@', 1)]) as known from person_index where address is not null) p on p.known = s.login
  union all
  select s._sheet_id, s._row, 3, p.employee_id from user_said s
  join (select employee_id, unnest(list_distinct([plain_key, strip_accents(former_key)])) as known from person_index) p on p.known = strip_accents(s.own_key)
  union all
  select s._sheet_id, s._row, 4, p.employee_id from user_said s join person_index p on p.plain_key = s.spelled
) h join person_index i using (employee_id);

create or replace temp table user_known as
with best as (
  select _sheet_id, _row, min(employee_id) as employee_id, case min(rank) when 1 then 'number' when 2 then 'address' else 'name' end as known_by
  from (select *, rank() over (partition by _sheet_id, _row order by rank, numberless) as nth from user_holder)
  where nth = 1 group by _sheet_id, _row having count(*) = 1
), named as (
  select _sheet_id, _row, min(employee_id) as named_id from user_holder where rank = 3 group by all having count(*) = 1
)
select b.*, n.named_id is not null and not exists (
  select 1 from user_holder h where h._sheet_id = b._sheet_id and h._row = b._row and h.employee_id = n.named_id and (h.rank < 3 or b.employee_id = n.named_id)
) as contradicted
from best b left join named n on n._sheet_id = b._sheet_id and n._row = b._row;

insert into person_identity
with said as (
  select k._sheet_id, k._row, k.employee_id, k.known_by, lower(trim(unnest(s.ids))) as external_id, unnest(s.fields) as field
  from user_known k join user_said s using (_sheet_id, _row) where not k.contradicted
), own as (
  select s.*, identity_source(s.external_id, o.source) as source from said s join identity_scope o on o.sheet = s._sheet_id
  where s.external_id <> '' and not exists (
    select 1 from person_index p where p.employee_id = s.employee_id and s.external_id in (lower(p.no_key), p.address, split_part(p.address, '@', 1)))
)
select source, external_id, employee_id, known_by, _sheet_id, _row, column_of(_sheet_id, field)
from own qualify row_number() over (partition by source, external_id, employee_id order by _sheet_id, _row) = 1;

insert into staged_issue
select 'number_name_conflict', 'warn', false, s._sheet_id, s._row, coalesce(column_of(s._sheet_id, 'user_name'), column_of(s._sheet_id, 'user_email')), 'user_name',
  json_object('number', coalesce(s.address, s.login, s.no_key), 'name', s.user_name)
from user_said s join user_known k using (_sheet_id, _row) where k.contradicted;

insert into staged_issue
select 'identity_unknown', 'info', false, s._sheet_id, min(s._row), coalesce(column_of(s._sheet_id, 'user_name'), column_of(s._sheet_id, 'user_email')), 'user_name',
  json_object('count', count(*), 'text', left(arg_min(coalesce(s.user_name, s.address, s.no_key), s._row), 40))
from user_said s anti join user_known k on k._sheet_id = s._sheet_id and k._row = s._row
where coalesce(s.user_name, s.address, s.no_key) is not null
group by s._sheet_id;
