-- one code, several departments on one day; said once where the column holds something wider than departments
insert into staged_issue
select 'department_code_conflict', 'warn', false, r._sheet_id, r._row, any_value(c.col), 'department_code', json_object('text', m.code, 'count', count(distinct n.path))
from code_meaning m
join code_row r on r.place = m.place
join code_meaning n on n.code = m.code and n.day is not distinct from m.day
left join wide_code_day w on w.day is not distinct from m.day
left join field_column c on c.sheet = r._sheet_id and c.field = 'department_code'
where not m.is_chief
group by m.code, m.day, r._sheet_id, r._row, m.place, w.rowid
qualify row_number() over (partition by m.day, case when w.rowid is null then m.code end order by m.place) = 1;
