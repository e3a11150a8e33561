-- Invitations that no sheet gives a time of sending: nobody can tell which month, nor who stood where. Answers that belong to invitations of another sheet are
-- none by now. Ratings alone are no list of who was asked: one says who has not answered, whether it was voluntary or when some were sent, or has nothing else to say.
delete from data_issue where code = 'invited_undated';
insert into staged_issue
with sheet as (
  select _sheet_id, count(sent_at) as dated, count(*) as asked, bool_or(submitted_at is null and answered is null) as has_open,
    min(_row) filter (sent_at is null and reviewer_id is distinct from reviewee_id) as first_row,
    arg_min(_col, _row) filter (sent_at is null and reviewer_id is distinct from reviewee_id) as first_col,
    count(*) filter (sent_at is null and reviewer_id is distinct from reviewee_id) as undated
  from review_request group by _sheet_id
),
said as (
  select sheet_id as _sheet_id, min(col) filter (field = 'sent_at') as sent_col, bool_or(field = 'voluntary') as says_voluntary,
    bool_or(field in ('comment', 'score', 'rating', 'self_score', 'manager_score', 'peer_score', 'cross_score')) as has_more,
    bool_or(field = 'request_no' and regexp_matches(lower(header), '邀请|邀評|邀评|邀請|invit')) as is_numbered
  from source_column where sheet_id in (select _sheet_id from sheet where undated > 0) group by sheet_id
)
select 'invited_undated', 'info', false, _sheet_id, first_row, coalesce(sent_col, first_col), 'sent_at', json_object('count', undated, 'all', asked)
from sheet left join said using (_sheet_id)
where undated > 0 and (dated > 0 or has_open or says_voluntary or is_numbered or not coalesce(has_more, false));
