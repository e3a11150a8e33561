-- 一个人的入职日期，以及绩效各部分所得的权重。
-- A person's day of hiring, and the weight each part of performance got in the cycle, 0–1.
select e.hire_date as "hireDate", f.automated_used as automated, f.manager_used as manager, f.cross_department_used as "crossDepartment"
from employee e
join performance f on f.employee_id = e.employee_id and f.cycle_id = $cycle
where e.employee_id = $employee
