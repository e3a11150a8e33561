-- query: ties · parameters: cycle, month, department, source
-- who gave feedback to whom: distinct (rater, ratee) of submitted invitations, outside and inside the rater's own department
with tie as (
  select distinct employee_id, reviewee_id, department_id is distinct from reviewee_department_id as is_external
  from invitation
  where submitted_at is not null and employee_id <> reviewee_id
    and department_id is not null and reviewee_department_id is not null
    and ($cycle::varchar is null or cycle_id = $cycle)
    and ($month::varchar is null or month = $month::date)
    and ($source::varchar is null or source = $source)
    and ($department::varchar is null or exists (
      from department_tree
      where department_tree.department_id = invitation.department_id and department_tree.ancestor_id = $department
        and last_day(invitation.month) >= department_tree.valid_from and last_day(invitation.month) < department_tree.valid_to))
)
select count(*) filter (is_external) as external, count(*) filter (not is_external) as internal
from tie
