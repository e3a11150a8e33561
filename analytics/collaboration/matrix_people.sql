-- query: matrix_people · filled in: dimensions, columns · parameters: limit
-- one row per pair of departments and finest slice of the matrix: invitations, and who was asked where these may be fewer than the limit (else null)
select {dimensions}, view_row.reviewee_department_id as ratee, count(*) as n,
  case when coalesce(bit_count(bit_or(person_bit(employee_id))), 0) < $limit then coalesce(list(distinct employee_id) filter (employee_id is not null), []) end as people
from invitation as view_row
where view_row.counts_as_penetration
group by {columns}, view_row.reviewee_department_id
order by {columns}, view_row.reviewee_department_id
