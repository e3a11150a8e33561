-- Surveys: one row an item, department and respondent, or none where the sheet counts. `agree`, `neutral` and `disagree` add up to who answered in words of the list.
create or replace temp macro heads_said(t) as case
  when regexp_full_match(lower(plain_text(t)),
    '(?:number of |no\.? ?of |total |# ?)?(?:responses?|respondents|participants|answers)|responded|answered|n|人数|参与者|填答人数|作答人数|有效填答|有效作答|有效问卷|填答数|样本数|样本量'
    || '|答题人数|参与人数|回收数|回收份数|有效样本') then 'answered'
  when regexp_full_match(lower(plain_text(t)), 'invited|invitations|invitees|eligible|邀请人数|发放数|发放份数|应答人数') then 'invited'
  when regexp_matches(lower(plain_text(t)), '^(participation|response rate|参与率|应答率|回收率)') then 'rate' end;

-- 6 = Not applicable, says the question itself.
create or replace temp macro is_legend_of_none(question, t) as coalesce(plain_text(t) = regexp_extract(lower(plain_text(question)),
  '(\d+)\s*[=:：]\s*(?:not applicable|n/?a\b|don.?t know|no opinion|不适用|不了解|不清楚|无法(?:评价|判断))', 1), false);

create or replace temp table survey_heads as
select _sheet_id, department, heads_said(item) as of, max(coalesce(read_number(count), item_score)) as heads
from mapped where heads_said(item) is not null and department is not null group by all;

create or replace temp table survey_cell as
select m._sheet_id, m._row, m._col, plain_text(m.survey) as survey, nullif(concat_ws(' ', m.cycle_year, m.cycle), '') as cycle_text, m.answered_on,
  coalesce(stated_cycle, cycle_at(m.answered_on)) as cycle_id, plain_text(m.item) as item, plain_text(m.dimension) as dimension,
  coalesce(m.department, m.department_code) as department_text, m.respondent_department_id as own_department, m.respondent_family as role_family,
  coalesce((select min(p.department_id) from department p where p.department_id = '/' || upper(m.department_code)), department_id_of(m.department)) as department_id,
  case when m.anonymous is distinct from true then m.respondent_id end as employee_id, m.response_no, plain_text(m.answer) as answer, agreement_code(m.answer) as code,
  case when agreement_code(m.answer) is null and not is_missing(m.answer) and not is_legend_of_none(m.item, m.answer)
    then read_number(regexp_replace(plain_text(m.answer), '分$', '')) end as points,
  case when not is_missing(m.count) then read_number(m.count) end as counted, m.count is not null as is_count, has_percent(m.count) as percent,
  coalesce(regexp_matches(lower(m.answer), '[%％]|占比|比例|百分|率$|share|pct|percent'), false) as said_share,
  m.answered, m.invited, m.item_score, m.score_max, m.enps
-- `人数` beside an answer is how many gave it; below departments a row of their own says how many answered there
from (
  select mapped.* replace (case when answer is not null and not has_columns then coalesce(count, answered::varchar) else count end as count,
    case when answer is null or count is not null or has_columns then coalesce(answered, a.heads) end as answered, coalesce(invited, i.heads) as invited)
  -- a column for each question: how many answered is of all of them
  from (select *, _sheet_id not in (select sheet from field_column where field = 'item') as has_columns from mapped) mapped
  left join survey_heads a on a._sheet_id = mapped._sheet_id and a.department = mapped.department and a.of = 'answered'
  left join survey_heads i on i._sheet_id = mapped._sheet_id and i.department = mapped.department and i.of = 'invited'
  where heads_said(mapped.item) is null
) m;

-- Where many have answered, or nobody can have answered so, a figure is the mean of a department.
create or replace temp table survey_cell as
select * replace (
  coalesce(item_score, case when not is_count and (answered is not null or bool_or(points <> floor(points)) over (partition by _sheet_id)) then points end) as item_score)
from survey_cell;

-- What answers are: figures of five steps where the highest is a five, words of the list, or something else.
create or replace temp table survey_item as
select *, top = 5 or (top is null and highest <= 5 and bool_or(highest = 5) over (partition by _sheet_id)) as five,
  said > 0 and known * 2 >= said as is_known
from (
  select _sheet_id, item, max(points) as highest, max(score_max) as top, count(answer) filter (not is_missing(answer)) as said,
    count(*) filter (code is not null or (points between 0 and 10 and points = floor(points))) as known, bool_or(is_count) as counts
  from survey_cell where answer is not null group by all
);

-- shares stand under names that say so, in per cents or as parts of one
-- 0.64 beside 81 is either
create or replace temp table survey_mixed as
select _sheet_id, _row, _col, counted from survey_cell
where is_count and said_share and not percent
qualify counted > 0 and counted < 1 and max(counted) over (partition by _sheet_id) > 1.5;
insert into staged_issue
select 'mixed_percent', 'warn', false, _sheet_id, _row, _col, 'count', json_object('text', counted::varchar, 'unit', '%') from survey_mixed;

create or replace temp table survey_count as
select c.* exclude (counted, percent, said_share)
  replace (coalesce(code, case when points >= 4 then 'agree' when points = 3 then 'neutral' else 'disagree' end) as code), not (percent or said_share) as is_number,
  counted / case when said_share and not percent and max(counted) filter (said_share and not percent) over (partition by c._sheet_id) > 1.5 then 100 else 1 end as counted
-- 1分 to 5分, each a column, are five steps
from survey_cell c where is_count and (code is not null or (points between 1 and 5 and (_sheet_id, item) in (select (_sheet_id, item) from survey_item where five)))
  and (_sheet_id, _row, _col) not in (select (_sheet_id, _row, _col) from survey_mixed);

create or replace temp table survey_sum as
select _sheet_id, item, dimension, department_text, department_id, survey, cycle_id, cycle_text, answered_on, min(_row) as _row, arg_min(_col, _row) as _col,
  bool_or(is_number) as in_numbers, count(*) filter (code = 'neutral') > 0 as has_neutral,
  sum(counted) filter (is_number and code = 'agree') as agree, sum(counted) filter (is_number and code = 'neutral') as neutral,
  sum(counted) filter (is_number and code = 'disagree') as disagree, sum(counted) filter (not is_number and code = 'agree') as agree_share,
  sum(counted) filter (not is_number and code = 'neutral') as neutral_share, sum(counted) filter (not is_number and code = 'disagree') as disagree_share
from survey_count group by all;

insert into survey_answer
-- what single people answered
select survey, cycle_id, cycle_text, answered_on, c.item, dimension, coalesce(department_id, own_department), department_text, role_family, employee_id, response_no,
  answer, (case when code is not null then code = 'agree' when five then points >= 4 end)::integer,
  (case when code is not null then code = 'neutral' when five then points = 3 end)::integer,
  (case when code is not null then code = 'disagree' when five then points <= 2 end)::integer,
  1, null, null, null, null, coalesce(points, item_score), coalesce(score_max, case when five and points is not null then 5 end), enps, _sheet_id, _row, _col
from survey_cell c join survey_item using (_sheet_id, item)
where not is_count and c.answered is null and is_known and coalesce(code, '') <> 'none' and (code is not null or (points between 0 and 10 and points = floor(points)))
union all
-- what a sheet counts of an item: in columns or rows of answers, or as a score alone
select r.survey, r.cycle_id, r.cycle_text, r.answered_on, r.item, r.dimension, r.department_id, r.department_text, null, null, null, null,
  case when in_numbers then coalesce(agree, 0) when agree_share is not null then round(agree_share * r.answered) end,
  case when in_numbers then case when has_neutral then coalesce(neutral, 0) end when neutral_share is not null then round(neutral_share * r.answered) end,
  case when in_numbers then coalesce(disagree, 0) when disagree_share is not null then round(disagree_share * r.answered) end,
  coalesce(r.answered, case when in_numbers then coalesce(agree, 0) + coalesce(neutral, 0) + coalesce(disagree, 0) end), r.invited,
  agree_share, neutral_share, disagree_share, r.item_score, r.score_max, r.enps, r._sheet_id, r._row, coalesce(s._col, r._col)
from (
  select _sheet_id, item, dimension, department_text, department_id, survey, cycle_id, cycle_text, answered_on, min(_row) as _row, arg_min(_col, _row) as _col,
    coalesce(max(answered), case when bool_and(answer is null) then max(read_counted) end) as answered, max(invited) as invited, max(item_score) as item_score,
    max(score_max) as score_max, max(enps) as enps
  from (select *, case when is_count then counted end as read_counted from survey_cell) where is_count or answered is not null or answer is null
  group by all
) r
left join survey_sum s on s._sheet_id = r._sheet_id and s._row = r._row and s.item = r.item and s.department_text is not distinct from r.department_text
where s._row is not null or r.answered is not null or r.item_score is not null or r.enps is not null;

-- words that no list has, in questions whose answers are in the list
insert into staged_issue
select 'unknown_word', 'warn', false, _sheet_id, min(_row), arg_min(_col, _row), 'answer',
  json_object('text', left(answer, 40), 'count', coalesce(sum(counted) filter (is_count), count(*))::bigint)
from survey_cell join survey_item using (_sheet_id, item)
where is_known and code is null and not is_missing(answer) and (points is null or points not between 0 and 10 or points <> floor(points))
group by _sheet_id, answer;

insert into staged_issue
select 'survey_item_open', 'info', false, _sheet_id, min(_row), arg_min(_col, _row), 'item', json_object('text', left(item, 40), 'count', count(*))
from survey_cell join survey_item using (_sheet_id, item) where not is_known and not is_missing(answer) group by _sheet_id, item;

insert into staged_issue
select 'survey_scale_assumed', 'info', false, _sheet_id, min(_row), arg_min(_col, _row), 'answer', json_object('count', count(*))
from survey_cell join survey_item using (_sheet_id, item) where five and top is null and points is not null group by _sheet_id;

insert into staged_issue
select 'scale_unknown', 'info', false, _sheet_id, min(_row), arg_min(_col, _row), 'answer',
  json_object('count', count(*), 'highest', max(points), 'text', regexp_replace(max(points)::varchar, '\.0$', ''))
from survey_cell join survey_item using (_sheet_id, item) where not five and top is null and points between 0 and 10 and not is_count and is_known group by _sheet_id;

insert into staged_issue
select 'survey_counts_differ', 'warn', false, _sheet_id, _row, _col, 'answered',
  json_object('count', regexp_replace((agree + coalesce(neutral, 0) + disagree)::varchar, '\.0$', ''), 'answered', regexp_replace(answered::varchar, '\.0$', ''),
    'invited', coalesce(regexp_replace(invited::varchar, '\.0$', ''), '—'))
from survey_answer where _sheet_id in (select distinct _sheet_id from mapped) and agree_share is null
  and (agree + coalesce(neutral, 0) + disagree > answered or answered > invited or (neutral is not null and agree + neutral + disagree <> answered and answered > 1));

insert into staged_issue
select 'department_unknown', 'warn', false, _sheet_id, min(_row), coalesce(column_of(_sheet_id, 'department'), column_of(_sheet_id, 'department_code')), 'department',
  json_object('text', department_text)
from survey_cell where department_text is not null and department_id is null group by _sheet_id, department_text;

-- A factor that stands by itself above its questions is what they come to: they count, and its row is left out. Last, so that no statement above meets it.
create or replace temp table survey_factor as
select distinct t._sheet_id, t._row, t.dimension
from typed_survey_answer t
join staged_issue i on i.sheet_id = t._sheet_id and i.row = t._row and i.code = 'missing_key' and i.field = 'item'
where t.dimension is not null and t._sheet_id in (select _sheet_id from survey_cell where item is not null);

delete from staged_issue where code = 'missing_key' and field = 'item' and (sheet_id, row) in (select (_sheet_id, _row) from survey_factor);
insert into excluded_row select distinct _sheet_id, _row, 'subtotal' from survey_factor;
insert into staged_issue
select 'survey_factor_rows', 'info', false, _sheet_id, min(_row), column_of(_sheet_id, 'dimension'), 'dimension',
  json_object('count', count(distinct _row), 'text', left(arg_min(dimension, _row), 40))
from survey_factor group by _sheet_id;
