-- Of leavers whose row says that they stay after all, or that it was no leaving, nothing is known until somebody settles it. A note may say either; a reason
-- only that somebody moved: 部门撤销 is one for leaving.
create or replace temp table taken_back as
select p.place, p._sheet_id, p._row, c.col, c.field, p.employee_no, p.employee_name, p.said
from (
  select *, case
    when regexp_matches(lower(leaving_note), '撤回|撤销|不[算计]离职|取消离职|挽留成功|已挽留|留任|未离职|非离职|不离职|没有离职|暂不离|内部(?:调动|调岗|转岗|异动)'
      || '|internal (?:transfer|move)|rescind|withdr[ae]w|retracted|not leaving|retained|stays? on') then 'leaving_note'
    when termination_date is not null and regexp_matches(lower(change_reason), '内部(?:调动|调岗|转岗|异动)|internal (?:transfer|move)') then 'change_reason'
    end as said_in, case said_in when 'leaving_note' then leaving_note else change_reason end as said
  from person_row
) p left join field_column c on c.sheet = p._sheet_id and c.field = p.said_in
where p.said_in is not null;
insert into staged_issue
select 'leaving_taken_back', 'block', true, _sheet_id, _row, col, field, json_object('number', employee_no, 'name', employee_name, 'text', left(said, 40))
from taken_back;
delete from person_row p using taken_back t where t.place = p.place;
