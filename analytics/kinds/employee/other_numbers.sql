-- What other systems number the same people with, where a list says it: known wherever such a number stands. One of several people is nobody's.
delete from person_identity where known_by = 'roster';
insert into person_identity
with said as (
  select distinct on (external_id, employee_id) lower(trim(k.other_no)) as external_id, p.employee_id, k._sheet_id, k._row
  from person_known k join person p using (no_key, person_key)
  where length(trim(k.other_no)) > 2 and upper(trim(k.other_no)) <> k.no_key
  order by external_id, employee_id, k.place
)
select '*', external_id, min(employee_id), 'roster', min(_sheet_id), min(_row), column_of(min(_sheet_id), 'other_no')
from said group by external_id having count(*) = 1;
