-- query: matrix_people · parameters: limit
-- one row per pair of departments and finest slice of the matrix: invitations, and who was asked where these may be fewer than the limit (else null)
select department_id as rater, reviewee_department_id as ratee, cycle_id as cycle, month, source, count(*) as n,
  case when coalesce(bit_count(bit_or(person_bit(employee_id))), 0) < $limit then coalesce(list(distinct employee_id) filter (employee_id is not null), []) end as people
from invitation
where counts_as_penetration
group by all
order by all
