-- a bare name that several departments have; said once a list and name
insert into staged_issue
select 'department_ambiguous', 'warn', false, _sheet_id, _row, col, field, json_object('text', name, 'count', people)
from (
  select r._sheet_id, r._row, c.col, n.field, n.name, count(*) over same as people, row_number() over (same order by r._row) as nth
  from namesake_row n
  join person_row r on r.place = n.place
  left join field_column c on c.sheet = r._sheet_id and c.field = n.field
  where not exists (select 1 from namesake_known k where k.place = n.place and k.field = n.field)
  window same as (partition by r._sheet_id, n.field, n.name)
) where nth = 1;
