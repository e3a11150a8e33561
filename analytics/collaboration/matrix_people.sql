-- query: matrix_people · filled in: dimensions, columns · parameters: limit
-- one row per pair of departments and finest slice of the matrix: invitations, and who was asked where these may be fewer than the limit (else null)
select {dimensions}, view_row.reviewee_department_id as ratee, count(*) as n,
  case when people_at_least(employee_id, true) < $limit then people_in(employee_id, true) end as people
from invitation as view_row
where view_row.counts_as_penetration
group by {columns}, view_row.reviewee_department_id
order by {columns}, view_row.reviewee_department_id
