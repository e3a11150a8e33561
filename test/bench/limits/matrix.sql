-- limit of the department matrix: departments stand two levels deep, so the centre is the part before the dash
select split_part(reviewer_department_id, '-', 1) as rater, split_part(reviewee_department_id, '-', 1) as ratee,
  count(*) as invited, count(submitted_at) as submitted, count(distinct reviewer_id) as people
from review_request
where cycle_id = '2026Q1' and sent_at is not null and is_cross_department and voluntary
group by all
