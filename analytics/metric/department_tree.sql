-- helper: department_tree
-- one row per (department, itself or a department above it, span of time in which both stood), by the text of the path.
-- The first version of a department reaches back and its last one forward, so that no month falls between two of them; where another one
-- stood at the same place before or after it, what is below that place is the other's then
with recursive standing as (
  select department_id, path,
    case when row_number() over version = 1 then date '0001-01-01' else coalesce(valid_from, date '0001-01-01') end as valid_from,
    coalesce(lead(valid_from) over version, date '9999-12-31') as valid_to,
    case when row_number() over version = 1 and row_number() over place = 1 then date '0001-01-01' else coalesce(valid_from, date '0001-01-01') end as held_from,
    least(coalesce(lead(valid_from) over version, date '9999-12-31'), coalesce(lead(valid_from) over place, date '9999-12-31')) as held_to
  from department
  window version as (partition by department_id order by coalesce(valid_from, date '0001-01-01'), path),
    place as (partition by path order by coalesce(valid_from, date '0001-01-01'), department_id)
),
step(department_id, valid_from, valid_to, ancestor_path) as (
  select department_id, valid_from, valid_to, without(path, '/[^/]*$')
  from standing
  where path like '%/%'
  union all
  select department_id, valid_from, valid_to, without(ancestor_path, '/[^/]*$')
  from step
  where ancestor_path like '%/%'
)
select department_id, department_id as ancestor_id, valid_from, valid_to
from standing
union all
select
  step.department_id,
  ancestor.department_id as ancestor_id,
  greatest(step.valid_from, ancestor.held_from) as valid_from,
  least(step.valid_to, ancestor.held_to) as valid_to
from step
join standing as ancestor
  on ancestor.path = step.ancestor_path and ancestor.held_from < step.valid_to and step.valid_from < ancestor.held_to
