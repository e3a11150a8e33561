-- query: matrix · parameters: cycle, month, department, source
-- one row per (rater's department, ratee's department) of voluntary cross-department invitations, both rolled up to one level of the tree:
-- the level below the chosen department, else the deepest level a wall can show: at most 24 departments.
-- `_own`: those who stand above that level themselves, without the departments below theirs
with level_shown as (
  select coalesce(
    (select max(level) + 1 from department where department_id = $department),
    (select max(level) from (select level from department group by level having count(distinct department_id) <= 24)),
    0) as level
),
shown as (
  select tree.department_id, tree.ancestor_id, tree.valid_from, tree.valid_to, department.level < (select level from level_shown) as own
  from department_tree as tree
  join department on department.department_id = tree.ancestor_id
  where department.level <= (select level from level_shown)
  qualify department.level = max(department.level) over (partition by tree.department_id, tree.valid_from)
),
chosen as not materialized (
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
),
-- departments are few and invitations many: counted by department first, rolled up then
pair as (
  select department_id, reviewee_department_id, last_day(month) as day, count(*) as invited, count(submitted_at) as submitted
  from chosen
  group by all
)
select rater.ancestor_id as rater, ratee.ancestor_id as ratee,
  case when bool_or(rater.own) = bool_and(rater.own) then bool_or(rater.own) end as rater_own,
  case when bool_or(ratee.own) = bool_and(ratee.own) then bool_or(ratee.own) end as ratee_own,
  sum(invited) as invited, sum(submitted) as submitted
from pair
join shown as rater on rater.department_id = pair.department_id and day >= rater.valid_from and day < rater.valid_to
join shown as ratee on ratee.department_id = pair.reviewee_department_id and day >= ratee.valid_from and day < ratee.valid_to
group by rater.ancestor_id, ratee.ancestor_id
order by rater, ratee
