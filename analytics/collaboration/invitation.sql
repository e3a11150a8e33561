-- helper: invitation
-- one row per invitation that was sent. Department and role family are the rater's, who has to answer: the department as of the invitation, the family as of now
select review_request.cycle_id, review_request.month, review_request.reviewer_id as employee_id,
  review_request.reviewer_department_id as department_id, role_now.role_family, sheet_file.file as source,
  review_request.is_cross_department,
  coalesce(review_request.is_cross_department, false) and coalesce(review_request.voluntary, false) as counts_as_penetration,
  review_request.submitted_at is not null or coalesce(review_request.answered, false) as is_answered,
  (review_request.submitted_at is not null or coalesce(review_request.answered, false)) and review_request.reviewer_id <> review_request.reviewee_id
    and review_request.reviewer_department_id is not null and review_request.reviewee_department_id is not null as is_tie,
  review_request._sheet_id, review_request._row, review_request._col,
  review_request.request_no as request, review_request.reviewee_id, review_request.reviewee_department_id, review_request.relation,
  review_request.sent_at, review_request.submitted_at,
  review_request._sheet_id not in (select sheet_id from source_column where field = 'voluntary') as is_voluntary_assumed
from review_request
left join role_now on role_now.employee_id = review_request.reviewer_id
left join sheet_file on sheet_file.sheet_id = review_request._sheet_id
where review_request.sent_at is not null
