-- limit of the external–internal index
with tie as (
  select distinct reviewer_id, reviewee_id, reviewer_department_id <> reviewee_department_id as outside
  from review_request
  where cycle_id = '2026Q1' and submitted_at is not null and sent_at is not null and reviewer_id <> reviewee_id
)
select count(*) filter (outside) as external, count(*) filter (not outside) as internal from tie
