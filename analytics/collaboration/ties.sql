-- query: ties · filled in: slice · parameters: the slice's own
-- who gave feedback to whom: distinct (rater, ratee) of submitted invitations, outside and inside the rater's own department
with tie as (
  select distinct view_row.employee_id, view_row.reviewee_id, view_row.is_cross_department as is_external
  from invitation as view_row
  where view_row.is_tie and {slice}
)
select count(*) filter (where is_external) as external, count(*) filter (where not is_external) as internal
from tie
