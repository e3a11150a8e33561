{kept}
create or replace temp table rated_in_the_end as
-- 0.0 is unrated, and a workbook keeps it as 0
-- what a form says before it is closed is none of it
select *, case when not is_open and not is_unrated(said) and plain_text(said) <> '0' then said end as result,
  case when not is_open and read.score <> 0 then read end as ended
from (select *, coalesce(calibrated_rating, grade, case when worded then final_score end) as said
  from (select r.* replace (coalesce(r.calibrated_rating, k.rating) as calibrated_rating), k.rating is not null as kept,
    case when is_split then r.rating end as grade, rating_said(r.final_score) as read,
    r.final_score is not null and rating_said(r.final_score).score is null and not is_unrated(r.final_score) as worded,
    coalesce(regexp_matches(lower(plain_text(status)), '{open}|中$'), false) as is_open
    from review_row r left join kept_rating k on k._sheet_id = r._sheet_id and k._row = r._row));
{odd}
update rated_in_the_end f set result = null from odd_rating o where o._sheet_id = f._sheet_id and o._row = f._row;
insert into staged_issue
select 'unparseable', 'warn', false, o._sheet_id, o._row, column_of(o._sheet_id, case when r.calibrated_rating is not null then 'calibrated_rating'
  when r.worded and r.grade is null then 'final_score' else 'rating' end), 'rating', json_object('text', left(o.rating, 40))
from odd_rating o join rated_in_the_end r on r._sheet_id = o._sheet_id and r._row = o._row;

-- What a person was rated in the end, and the score it came to, said once in the row of the self, manager's and colleagues' ratings.
insert into final_rating (cycle_id, cycle_text, employee_id, department_id, role_family, manager_id, initial_rating, rating, score, score_max, _sheet_id, _row, _col)
select cycle_id, nullif(concat_ws(' ', cycle_year, cycle), ''), reviewee_id, reviewee_department_id, reviewee_family, manager_id,
  plain_text(initial_rating), plain_text(result), coalesce(ended.score, rating_said(result).score),
  case when ended.score is not null then coalesce(ended.top, score_max) else rating_said(result).top end, _sheet_id, _row,
  column_of(_sheet_id, case when kept then 'initial_rating' when calibrated_rating is not null then 'calibrated_rating'
    when worded and grade is null then 'final_score' when result is not null then 'rating'
    when ended.score is not null then 'final_score' else 'initial_rating' end)
from rated_in_the_end
where coalesce(result, initial_rating, ended.score::varchar) is not null;
