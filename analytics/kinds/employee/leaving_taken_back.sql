-- Of leavers whose row says that they stay after all, or that it was no leaving, nothing is known until somebody settles it.
create or replace temp table taken_back as
select p.place, p._sheet_id, p._row, c.col, p.employee_no, p.employee_name, p.leaving_note
from person_row p left join field_column c on c.sheet = p._sheet_id and c.field = 'leaving_note'
where regexp_matches(
  lower(concat_ws(' ', p.leaving_note, case when p.termination_date is not null then p.change_reason end)),
  '撤回|撤销|不[算计]离职|内部(?:调动|调岗|转岗|异动)'
  || '|internal (?:transfer|move)|取消离职|挽留成功|已挽留|留任|未离职|非离职|不离职|没有离职|暂不离|rescind|withdr[ae]w|retracted|not leaving|retained|stays? on');
insert into staged_issue
select 'leaving_taken_back', 'block', true, _sheet_id, _row, col, 'leaving_note',
  json_object('number', employee_no, 'name', employee_name, 'text', left(leaving_note, 40))
from taken_back;
delete from person_row p using taken_back t where t.place = p.place;
