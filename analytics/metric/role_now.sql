-- helper: role_now
-- one row per employee: the role family of the main post last held
select employee_id, latest(job_family, valid_from) as role_family
from employment_assignment
where job_family is not null and is_primary
group by employee_id
