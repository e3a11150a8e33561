-- helper: department_now
-- one row per department: its latest name and place in the tree
select department_id, latest(name, coalesce(valid_from, date '0001-01-01')) as name, latest(path, coalesce(valid_from, date '0001-01-01')) as path,
  latest(level, coalesce(valid_from, date '0001-01-01')) as level
from department
group by department_id
