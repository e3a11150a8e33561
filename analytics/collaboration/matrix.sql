-- query: matrix · parameters: cycle, month, department, source
-- one row per (rater's department, ratee's department) of voluntary cross-department invitations, both rolled up to one level of the tree:
-- the level below the chosen department, else the deepest level a wall can show: at most 24 departments
with level_shown as (
  select coalesce(
    (select max(level) + 1 from department where department_id = $department),
    (select max(level) from (select level from department group by level having count(distinct department_id) <= 24)),
    0) as level
),
shown as (
  select tree.department_id, tree.ancestor_id, tree.valid_from, tree.valid_to
  from department_tree as tree
  join department on department.department_id = tree.ancestor_id
  where department.level <= (select level from level_shown)
  qualify department.level = max(department.level) over (partition by tree.department_id, tree.valid_from)
),
chosen as (
  select invitation.*
  from invitation
  where counts_as_penetration
    and ($cycle::varchar is null or cycle_id = $cycle)
    and ($month::varchar is null or month = $month::date)
    and ($source::varchar is null or source = $source)
    and ($department::varchar is null or exists (
      from department_tree
      where department_tree.department_id = invitation.department_id and department_tree.ancestor_id = $department
        and last_day(invitation.month) >= department_tree.valid_from and last_day(invitation.month) < department_tree.valid_to))
)
select rater.ancestor_id as rater, ratee.ancestor_id as ratee,
  count(*) as invited,
  count(chosen.submitted_at) as submitted,
  count(distinct chosen.employee_id) as people,
  bit_or(1::ubigint << (hash(chosen.employee_id) % 64)::utinyint)::varchar as mask
from chosen
join shown as rater on rater.department_id = chosen.department_id
  and last_day(chosen.month) >= rater.valid_from and last_day(chosen.month) < rater.valid_to
join shown as ratee on ratee.department_id = chosen.reviewee_department_id
  and last_day(chosen.month) >= ratee.valid_from and last_day(chosen.month) < ratee.valid_to
group by all
order by rater, ratee
