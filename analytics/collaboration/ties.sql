-- query: ties · filled in: slice · parameters: the slice's own
-- who gave feedback to whom: distinct (rater, ratee) of submitted invitations, outside and inside the rater's own department
with own as (select department_id, department_of_group(min(path)) as unit from department group by department_id),
tie as (
  select distinct view_row.employee_id, view_row.reviewee_id, coalesce(rater.unit, view_row.department_id) <> coalesce(ratee.unit, view_row.reviewee_department_id) as is_external
  from invitation as view_row
  left join own as rater on rater.department_id = view_row.department_id
  left join own as ratee on ratee.department_id = view_row.reviewee_department_id
  where view_row.is_tie and {slice}
)
select count(*) filter (where is_external) as external, count(*) filter (where not is_external) as internal
from tie
