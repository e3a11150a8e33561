-- Appeals against a result, and what became of them. An appeal is often raised in the cycle after the one it is about: only what the sheet says of it counts.
insert into dispute
select dispute_no, stated_cycle, employee_id, employee_department_id, employee_family, about, opened_at, grounds, evidence, handler_id,
  coalesce(handler_name, handler_no), resolved_at, plain_text(result), plain_text(status), _sheet_id, _row, _col,
  plain_text(rating_before), plain_text(rating_after)
from mapped;

insert into staged_issue
select 'times_reversed', 'warn', false, _sheet_id, _row, column_of(_sheet_id, 'resolved_at'), 'resolved_at', '{}'::json
from mapped where resolved_at::date < opened_at::date;
