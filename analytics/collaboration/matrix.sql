-- query: matrix · filled in: slice · parameters: department (null for all) and the slice's own
-- one row per (rater's department, ratee's department) of voluntary cross-department invitations, both rolled up to one level of the tree:
-- the level below the chosen department, else the deepest level a wall can show: at most 24 departments.
-- `_own`: those who stand above that level themselves, without the departments below theirs
with level_shown as (
  select coalesce(
    (select max(level) + 1 from department_now where department_id = $department),
    (select max(level) from (select level from department_now group by level having count(*) <= 24) as narrow),
    0) as level
),
chosen as not materialized (
  select view_row.*
  from invitation as view_row
  where view_row.counts_as_penetration and {slice}
),
-- departments are few and invitations many: counted by department first, rolled up then
pair as (
  select department_id, reviewee_department_id, month_end(month) as day, count(*) as invited, count(submitted_at) as submitted
  from chosen
  group by department_id, reviewee_department_id, month_end(month)
),
shown as (
  -- each department under the lowest of those shown that it stands under on that day
  select department_id, day, ancestor_id, level < (select level from level_shown) as own
  from (
    select tree.department_id, pair_day.day, tree.ancestor_id, department_now.level,
      max(department_now.level) over (partition by tree.department_id, pair_day.day) as lowest
    from (select distinct day from pair) as pair_day
    join department_tree as tree on pair_day.day >= tree.valid_from and pair_day.day < tree.valid_to
    join department_now on department_now.department_id = tree.ancestor_id
    where department_now.level <= (select level from level_shown)
  ) as standing
  where level = lowest
)
select rater.ancestor_id as rater, ratee.ancestor_id as ratee,
  case when bool_or(rater.own) = bool_and(rater.own) then bool_or(rater.own) end as rater_own,
  case when bool_or(ratee.own) = bool_and(ratee.own) then bool_or(ratee.own) end as ratee_own,
  sum(invited) as invited, sum(submitted) as submitted
from pair
join shown as rater on rater.department_id = pair.department_id and rater.day = pair.day
join shown as ratee on ratee.department_id = pair.reviewee_department_id and ratee.day = pair.day
group by rater.ancestor_id, ratee.ancestor_id
order by rater, ratee
