-- Invitations and answers. Whether an invitation crosses departments is decided by where both people stood when it was sent, not by its label;
-- where nobody says who the rater was, by the label.
-- Who the rater is to the person is what the sheet says; where it says nothing, what the roster says; of a rating without a rater nobody knows.
create or replace temp macro is_on(spells, day) as
  list_bool_or(list_transform(spells, lambda s: coalesce(day, date '9999-12-30') >= s.valid_from and coalesce(day, date '9999-12-30') < s.valid_to));

create or replace temp table review_row as
-- `nth`: of the rows of one answer, the first stands for the invitation
select *, row_number() over (partition by _sheet_id, request, case when request_no is not null and dimension is null then _row end order by _row, _col) as nth
from (
with reporting as (
  select employee_id, manager_id, list({'valid_from': valid_from, 'valid_to': valid_to}) as spells from employment_assignment where manager_id is not null group by all
),
own as (select department_id, department_of_group(min(path)) as unit from department group by all),
word as (select text, coalesce(relation_code(text), 'UNKNOWN') as code from (select distinct relation as text from typed_review where relation is not null))
select m.*, coalesce(ratee.unit, reviewee_department_id) <> coalesce(rater.unit, reviewer_department_id) as is_across,
  -- An answer may stand in a row for each question: one invitation all the same.
  -- Of a table of raters each cell is an invitation.
  coalesce(request_no, 'R' || _sheet_id || '-' || case when dimension is null then _row || case when is_asked then '-' || _col else '' end
    else (min(_row) over (partition by _sheet_id, reviewee_id, coalesce(reviewer_no, reviewer_name), relation, stated_cycle, dimension is null))::varchar end) as request,
  coalesce(sent_at, submitted_at)::date as day,
  coalesce(stated_cycle, cycle_at(coalesce(sent_at, submitted_at)::date), undated_cycle) as cycle_id,
  undated_cycle,
  -- Beside what each rater gave, a grade without a rater of its own is what came out in the end.
  score is not null or (rating is not null and not is_split) as is_rated,
  -- A rating is an answer, whether or not anybody says when it was given; so is what its state says.
  case when is_unsubmitted then false else submitted_at is not null or is_split or score is not null or rating is not null
    or coalesce(not regexp_matches(lower(plain_text(status)), '{open}') and regexp_matches(lower(plain_text(status)), '{answered}'), false) end as is_answered,
  case
    when reviewee_id = reviewer_id then 'SELF'
    when relation is not null then word.code
    when reviewer_id is null then 'UNKNOWN'
    when is_on(above.spells, coalesce(sent_at, submitted_at)::date) then 'MANAGER'
    when is_on(below.spells, coalesce(sent_at, submitted_at)::date) then 'UPWARD'
    when coalesce(ratee.unit, reviewee_department_id) <> coalesce(rater.unit, reviewer_department_id) then 'CROSS_DEPT'
    else 'PEER'
  end as type
from (
  -- Where scores have a column of their own, what is written in sentences beside none is no rating but a remark.
  select * exclude (is_remark) replace (case when not is_unrated(rating) and not is_remark then rating end as rating,
    case when is_remark then coalesce(comment, rating) else comment end as comment,
    case when not coalesce(regexp_matches(lower(plain_text(status)), '{refused}'), false) then submitted_at end as submitted_at),
    coalesce(self_score, manager_score, peer_score, cross_score) is not null as is_split,
    (submitted_at is null and coalesce(regexp_full_match(lower(plain_text(status)), '{unsubmitted}'), false))
      -- what a survey tool has of somebody who stopped half way has a day, too
      or coalesce(occurrence_code(finished) = 'void', false) as is_unsubmitted
  from (
    select *, _col is not null and coalesce(rating, score::varchar) is null and reviewer_name is not null
        and column_of(_sheet_id, 'reviewer_name') is null as is_asked,
      coalesce(score is null and column_of(_sheet_id, 'score') is not null and length(rating) >= 8
      and (regexp_matches(trim(rating), '[。！？.!?]$')
        -- and so it is where no score ever has a word beside it
        or (not is_rating_step(rating) and not bool_or(score is not null and rating is not null) over (partition by _sheet_id))), false) as is_remark
    from mapped
  )
) m
left join reporting above on above.employee_id = reviewee_id and above.manager_id = reviewer_id
left join reporting below on below.employee_id = reviewer_id and below.manager_id = reviewee_id
left join word on word.text = relation
left join own ratee on ratee.department_id = reviewee_department_id
left join own rater on rater.department_id = reviewer_department_id
-- What neither names a cycle nor has any day is of the current one.
left join (
  select sheet, undated_cycle from undated_sheet
  where sheet not in (select _sheet_id from typed_review where coalesce(sent_at, submitted_at) is not null and _sheet_id in (select sheet from undated_sheet))
) undated on undated.sheet = m._sheet_id
);

insert into staged_issue
select 'cycle_assumed', 'warn', false, _sheet_id, min(_row), arg_min(_col, _row), null, json_object('count', count(*), 'cycle', any_value(cycle_id))
from review_row where stated_cycle is null and undated_cycle is not null group by _sheet_id;

insert into review_request
select
  request, cycle_id, reviewee_id, reviewer_id, relation, reviewee_department_id, reviewer_department_id,
  reviewee_family,
  coalesce(is_across, case when reviewer_id is null and relation is not null then type = 'CROSS_DEPT' end),
  case when column_of(_sheet_id, 'voluntary') is null then type in ('CROSS_DEPT', 'PEER') else coalesce(willingness_code(voluntary) = 'voluntary', false) end,
  date_trunc('month', day)::date, sent_at, due_at, case when not is_unsubmitted then submitted_at end,
  _sheet_id, _row, _col, case when is_answered and submitted_at is null then true end
from review_row
where nth = 1 and coalesce(reviewer_no, reviewer_name) is not null;

-- One row may hold several ratings of a person, each in a column that says whose it is. The rater the row names gave the one that stands alone.
create or replace temp table review_said as
select request, cycle_id, reviewee_id, reviewer_id, type, reviewee_department_id, reviewee_family, submitted_at, day, comment, _sheet_id, _row, _col,
  coalesce(score, read.score) as score_read, case when score is null then coalesce(read.top, score_max) else score_max end as top, rating, score is not null as in_score,
  case when score is null then 'rating' else 'score' end as field, regexp_matches(rating, '[★⭐]') as in_stars
from (select *, rating_said(rating) as read from review_row)
where (is_rated or (submitted_at is not null and not is_split)) and not is_unsubmitted
union all
select request, cycle_id, reviewee_id,
  case kind when 'SELF' then reviewee_id when 'MANAGER' then coalesce(manager_id, case when not is_rated then reviewer_id end) else case when not is_rated then reviewer_id end end,
  kind, reviewee_department_id, reviewee_family, submitted_at, day, case when not is_rated and kind <> 'SELF' then comment end, _sheet_id, _row, column_of(_sheet_id, field),
  read.score, coalesce(read.top, score_max), case when read.score is null then said end, false, field, regexp_matches(said, '[★⭐]')
from (select *, rating_said(said) as read from (
  select *, unnest([
    {'kind': 'SELF', 'field': 'self_score', 'said': self_score}, {'kind': 'MANAGER', 'field': 'manager_score', 'said': manager_score},
    {'kind': 'PEER', 'field': 'peer_score', 'said': peer_score}, {'kind': 'CROSS_DEPT', 'field': 'cross_score', 'said': cross_score}], recursive := true)
  from review_row where is_split
)) where said is not null and not is_unrated(said) and not (is_unsubmitted and kind = 'MANAGER');

insert into staged_issue
select 'answer_unsubmitted', 'info', false, _sheet_id, min(_row), column_of(_sheet_id, case when bool_or(finished is not null) then 'finished' else 'status' end),
  case when bool_or(finished is not null) then 'finished' else 'status' end,
  json_object('count', count(*), 'text', left(arg_min(trim(coalesce(finished, status)), _row), 40))
-- what the manager has put into a form that is still open may change; what the person has said of oneself stands
from review_row where is_unsubmitted and (is_rated or (manager_score is not null and not is_unrated(manager_score))) group by _sheet_id;

-- ★★★★★ among ★★★☆☆ is five of five: nothing is left to be hollow.
update review_said set top = s.top
from (select _sheet_id, field, max(top) as top from review_said where in_stars group by all having count(distinct top) = 1) s
where review_said._sheet_id = s._sheet_id and review_said.field = s.field and in_stars and review_said.top is null and score_read <= s.top;

-- On a scale of few points that begins at 1 nobody gives 0: it stands for no answer, 不了解.
create or replace temp table zero_score as
select _sheet_id, max(score_read) as highest
from review_said group by all
having max(score_read) between 3 and 7 and min(score_read) filter (score_read > 0) >= 1 and count(*) filter (score_read = 0) > 0;
insert into staged_issue
select 'zero_score', 'warn', false, _sheet_id, min(_row), arg_min(_col, _row), arg_min(field, _row),
  json_object('count', count(*), 'highest', regexp_replace(any_value(highest)::varchar, '\.0$', ''))
from review_said join zero_score using (_sheet_id) where score_read = 0 group by _sheet_id;
delete from review_said where score_read = 0 and _sheet_id in (select _sheet_id from zero_score);

insert into review
select
  request, cycle_id, reviewee_id, reviewer_id, type, reviewee_department_id, reviewee_family,
  date_trunc('month', coalesce(submitted_at::date, day))::date, score_read,
  top,
  rating, comment, submitted_at, _sheet_id, _row, _col
from review_said;

insert into evidence_link
select 'review', request, case when not is_elsewhere(cited) then cited end, case when is_elsewhere(cited) then cited end,
  _sheet_id, _row, column_of(_sheet_id, 'evidence')
from (select *, unnest(cited_in(evidence)) as cited from review_row)
where cited <> '';

-- A score whose scale nobody said, and a rating that is no number, wait without a part in any figure: one item a sheet and kind of rater.
-- Where kinds of raters are a scale apart, no word about the column would be true of all (`text` is missing).
insert into staged_issue
with said as (select * replace (case when field in ('rating', 'score') then 'score' else field end as field) from review_said),
worded as (select _sheet_id, field, trim(rating) as word, count(*) as n from said where score_read is null and rating is not null group by all),
words as (select _sheet_id, field, list({'word': word, 'count': n} order by n desc, word)[:30] as words from worded where length(word) <= 40 group by all),
waits as (
  select _sheet_id, type, field, score_read is null as wordless, min(_row) as _row, count(*) as n, max(score_read) as highest, left(arg_min(rating, _row), 40) as said,
    bool_or(in_score) as in_scores
  from said
  where case when score_read is null then rating is not null else top is null end
  group by all
),
placed as (select *, case when field <> 'score' or in_scores then field else 'rating' end as said_field from waits)
select case when wordless then 'rating_without_score' else 'scale_unknown' end, 'warn', false, _sheet_id, _row,
  column_of(_sheet_id, said_field), said_field,
  json_object('count', n, 'highest', highest, 'words', case when wordless then words end, 'text', case
    when wordless then said
    when max(highest) over (partition by _sheet_id, wordless) <= 2 * min(highest) over (partition by _sheet_id, wordless) then regexp_replace(highest::varchar, '\.0$', '') end)
from placed left join words using (_sheet_id, field);

insert into staged_issue
select 'out_of_scale', 'warn', false, _sheet_id, _row, _col, field,
  json_object('text', regexp_replace(score_read::varchar, '\.0$', ''), 'max', regexp_replace(top::varchar, '\.0$', ''))
from review_said
where score_read < 0 or score_read > top;

-- Nobody answers before being asked: such a time says nothing of how long it took.
insert into staged_issue
select 'answered_before_asked', 'warn', false, _sheet_id, _row, column_of(_sheet_id, 'submitted_at'), 'submitted_at', '{}'::json
from review_row where submitted_at < sent_at;

insert into staged_issue
select 'answered_undated', 'info', false, _sheet_id, min(_row), arg_min(_col, _row), null, json_object('count', count(*))
from review_row where nth = 1 and sent_at is not null and is_answered and submitted_at is null and coalesce(reviewer_no, reviewer_name) is not null group by _sheet_id;
