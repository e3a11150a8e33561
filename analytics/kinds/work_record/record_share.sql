-- Records of several people are nobody's alone, and none of them has done nothing that month.
insert into record_share
select distinct w.record_no, t.employee_id, w.month, w._sheet_id, w._row
from mapped m
join work_record w on w._sheet_id = m._sheet_id and w._row = m._row and w.employee_id is null
join person_together t on t.no is not distinct from m.employee_no and t.name is not distinct from m.employee_name and t.department is not distinct from m.department
where m.employee_id is null;
