-- The newest moment any imported row speaks of: what a one-off diagnosis is "as of", so that the same files always give the same figures.
select max(stamp) as stamp from (
  select max(greatest(recorded_at, at_end)) as stamp from work_record
  union all select max(greatest(sent_at, submitted_at)) from review_request
  union all select max(submitted_at) from review
  union all select max(greatest(given_at, responded_at, closed_at)) from feedback
  union all select max(greatest(entered_at, left_at)) from stage_event
  union all select max(greatest(done_at, accepted_at)) from action_item
  union all select max(reported_at) from reported_value
)
