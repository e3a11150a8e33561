-- Improvement actions agreed in an interview. The acceptor stays as written too: it may be a customer.
-- fields: action_no id, cycle text, talk_date date, employee_no id, employee_name name, department department, manager_no id, manager_name name, action text, deliverable text, due_date date, acceptor_no id, acceptor_name name, done_at instant, accepted_at instant, status text
-- person: employee employee_no employee_name department talk_date required
-- person: manager manager_no manager_name - talk_date optional
-- person: acceptor acceptor_no acceptor_name - talk_date optional
-- main: action
insert into action_item
select
  coalesce(action_no, 'A' || _sheet_id || '-' || _row), coalesce(read_cycle(cycle), cycle_of(talk_date), cycle_of(due_date)),
  employee_id, employee_department_id, employee_family, manager_id, action, deliverable, talk_date, due_date, acceptor_id,
  coalesce(acceptor_name, acceptor_no), done_at, accepted_at, status, _sheet_id, _row, _col
from mapped;
