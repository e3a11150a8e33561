-- Whoever is said to lead somebody and is in no list, or shares the name with others: once a sheet and column, with how many rows name such a one.
insert into staged_issue
with asked as (
  select distinct r._sheet_id, r._row, k.manager_said as said, 'manager' as role from post_row r join person_known k using (place) where r.manager_id = '?'
  union all
  select distinct r._sheet_id, r._row, k.dotted_said, 'dotted_manager' from post_row r join person_known k using (place) where r.dotted_manager_id = '?'
)
select 'manager_unknown', 'info', false, _sheet_id, min(_row),
  coalesce(column_of(_sheet_id, any_value(role) || '_no'), column_of(_sheet_id, any_value(role) || '_name')), any_value(role) || '_name',
  json_object('count', count(*), 'name', left(arg_min(said, _row), 40), 'all', count(distinct said))
from asked where not regexp_full_match(lower(said), 'no[_ ]?manager') group by _sheet_id, role;
