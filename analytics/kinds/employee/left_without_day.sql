-- marked as gone, and nobody says since when
insert into staged_issue
select 'left_without_day', 'warn', false, k._sheet_id, k._row, c.col, 'employment_status', json_object('number', e.employee_no, 'name', e.name, 'text', k.employment_status)
from person_known k
join person p using (no_key, person_key)
join employee e using (employee_id)
left join field_column c on c.sheet = k._sheet_id and c.field = 'employment_status'
left join source_column h on h.sheet_id = c.sheet and h.col = c.col
where p.left_on is null
  and case when read_boolean(k.employment_status) is null
    then regexp_full_match(lower(plain_text(k.employment_status)), '(已)?(离职|离开|退休|辞职|解聘|辞退)|terminated|left|inactive|resigned|retired|former|离职人员|不在职|非在职')
    -- 是否离职 says yes where 是否在职 says no
    else read_boolean(k.employment_status) = coalesce(regexp_matches(lower(h.header), '离职|離職|terminated|left'), false) end
  and k.termination_date is null
  and k.newness = (select max(o.newness) from person_known o where o.no_key = k.no_key and o.person_key = k.person_key and o.employment_status is not null);
