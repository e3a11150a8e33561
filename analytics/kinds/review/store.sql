-- Invitations and answers. Whether an invitation crosses departments is decided by where both people stood when it was sent, not by its label.
-- Who the rater is to the person is what the sheet says; where it says nothing, what the roster says.
create or replace temp macro is_manager_of(manager, person, day) as exists (
  select 1 from employment_assignment a
  where a.employee_id = person and a.manager_id = manager and coalesce(day, date '9999-12-30') >= a.valid_from and coalesce(day, date '9999-12-30') < a.valid_to);

create or replace temp table review_row as
select *,
  coalesce(request_no, 'R' || _sheet_id || '-' || _row) as request,
  coalesce(sent_at, submitted_at)::date as day,
  coalesce(stated_cycle(_sheet_id, cycle, cycle_year), cycle_at(coalesce(sent_at, submitted_at)::date)) as cycle_id,
  coalesce(score, rating_said(rating).score) as score_read,
  coalesce(score_max, rating_said(rating).top) as top,
  case
    when reviewee_id = reviewer_id then 'SELF'
    when relation is not null then coalesce(relation_code(relation), 'UNKNOWN')
    when is_manager_of(reviewer_id, reviewee_id, coalesce(sent_at, submitted_at)::date) then 'MANAGER'
    when is_manager_of(reviewee_id, reviewer_id, coalesce(sent_at, submitted_at)::date) then 'UPWARD'
    when reviewee_department_id <> reviewer_department_id then 'CROSS_DEPT'
    else 'PEER'
  end as type
from mapped;

insert into review_request
select
  request, cycle_id, reviewee_id, reviewer_id, relation, reviewee_department_id, reviewer_department_id,
  reviewee_family, reviewee_department_id <> reviewer_department_id, coalesce(voluntary, column_of(_sheet_id, 'voluntary') is null and type in ('CROSS_DEPT', 'PEER')),
  date_trunc('month', day)::date, sent_at, due_at, submitted_at, _sheet_id, _row, _col
from review_row;

insert into review
select
  request, cycle_id, reviewee_id, reviewer_id, type, reviewee_department_id, reviewee_family,
  date_trunc('month', coalesce(submitted_at::date, day))::date, score_read,
  top,
  rating, comment, submitted_at, _sheet_id, _row, _col
from review_row
where submitted_at is not null or score is not null or rating is not null;

insert into evidence_link
select 'review', request, case when not is_elsewhere(cited) then cited end, case when is_elsewhere(cited) then cited end,
  _sheet_id, _row, column_of(_sheet_id, 'evidence')
from (select *, unnest(cited_in(evidence)) as cited from review_row)
where cited <> '';

-- A score whose scale nobody said, and a rating that is no number, wait without a part in any figure: one item a sheet and kind of rater.
-- Where kinds of raters are a scale apart, no word about the column would be true of all (`text` is missing).
insert into staged_issue
with waits as (
  select _sheet_id, type, score_read is null as wordless, min(_row) as _row, count(*) as n, max(score_read) as highest, left(arg_min(rating, _row), 40) as said,
    bool_or(score is not null) as in_scores
  from review_row
  where case when score_read is null then rating is not null else top is null end
  group by all
)
select case when wordless then 'rating_without_score' else 'scale_unknown' end, 'warn', false, _sheet_id, _row,
  column_of(_sheet_id, case when in_scores then 'score' else 'rating' end), case when in_scores then 'score' else 'rating' end,
  json_object('count', n, 'highest', highest, 'text', case
    when wordless then said
    when max(highest) over (partition by _sheet_id, wordless) <= 2 * min(highest) over (partition by _sheet_id, wordless) then regexp_replace(highest::varchar, '\.0$', '') end)
from waits;

insert into staged_issue
select 'out_of_scale', 'warn', false, _sheet_id, _row, _col, case when score is null then 'rating' else 'score' end,
  json_object('text', regexp_replace(score_read::varchar, '\.0$', ''), 'max', regexp_replace(top::varchar, '\.0$', ''))
from review_row
where score_read < 0 or score_read > top;

-- Nobody answers before being asked: such a time says nothing of how long it took.
insert into staged_issue
select 'answered_before_asked', 'warn', false, _sheet_id, _row, column_of(_sheet_id, 'submitted_at'), 'submitted_at', '{}'::json
from review_row where submitted_at < sent_at;
