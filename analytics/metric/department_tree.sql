-- helper: department_tree
-- one row per (department, itself or a department above it, span of time in which both stood), by the text of the path.
-- The first version of a department reaches back and its last one forward, so that no month falls between two of them
with recursive standing as (
  select department_id, path,
    case when row_number() over version = 1 then date '0001-01-01' else coalesce(valid_from, date '0001-01-01') end as valid_from,
    coalesce(lead(valid_from) over version, date '9999-12-31') as valid_to
  from department
  window version as (partition by department_id order by coalesce(valid_from, date '0001-01-01'), path)
),
step(department_id, valid_from, valid_to, ancestor_path) as (
  select department_id, valid_from, valid_to, path
  from standing
  union all
  select department_id, valid_from, valid_to, without(ancestor_path, '/[^/]*$')
  from step
  where ancestor_path like '%/%'
)
select
  step.department_id,
  ancestor.department_id as ancestor_id,
  greatest(step.valid_from, ancestor.valid_from) as valid_from,
  least(step.valid_to, ancestor.valid_to) as valid_to
from step
join standing as ancestor
  on ancestor.path = step.ancestor_path and ancestor.valid_from < step.valid_to and step.valid_from < ancestor.valid_to
