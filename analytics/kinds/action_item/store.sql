-- Improvement actions agreed in an interview. The acceptor stays as written too: it may be a customer.
insert into action_item
select
  coalesce(action_no, 'A' || _sheet_id || '-' || _row), coalesce(stated_cycle, cycle_at(talk_date), cycle_at(due_date)),
  employee_id, employee_department_id, employee_family, manager_id, action, deliverable, talk_date, due_date, acceptor_id,
  coalesce(case when not says_nothing(acceptor_name) then acceptor_name end, acceptor_no), done_at, accepted_at, status, _sheet_id, _row, _col,
  case acceptance_code(acceptance) when 'accepted' then true when 'refused' then false end
from mapped;

insert into staged_issue
select 'action_undated', 'info', false, _sheet_id, min(_row), arg_min(_col, _row), 'done_at', json_object('count', count(*))
from mapped where done_at is null and due_date is not null and says_done(status) group by _sheet_id;
