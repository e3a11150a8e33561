-- Between leaving and being hired again, or the end of one spell and the begin of the next, somebody stood nowhere.
update employment_assignment a set valid_to = g.gone
from (
  select r.employee_id, r.rehired_on as back, max(l.termination_date) + 1 as gone
  from post_row r join post_row l on l.employee_id = r.employee_id and l.termination_date < r.rehired_on
  group by all
  union all
  select r.employee_id, min(n.day), r.effective_until + 1
  from post_row r join post_row n on n.employee_id = r.employee_id and n.certainty = 2 and n.day > r.effective_until
  where r.certainty = 2 and r.effective_until is not null
  group by r.employee_id, r.effective_until
) g
where a.employee_id = g.employee_id and a.valid_to = g.back and a.valid_from < g.gone and g.gone < a.valid_to;
