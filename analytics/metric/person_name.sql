-- helper: person_name
-- one row per employee id, whatever the roster says twice
select employee_id, min(name) as name, min(employee_no) as employee_no
from employee
group by employee_id
