{kept}
create or replace temp table rated_in_the_end as
-- 0.0 is unrated, and a workbook keeps it as 0
-- what a form says before it is closed is none of it
select *, case when not coalesce(regexp_matches(lower(plain_text(status)), '{open}|中$'), false)
    and not is_unrated(coalesce(calibrated_rating, grade)) and plain_text(coalesce(calibrated_rating, grade)) <> '0'
    then coalesce(calibrated_rating, grade) end as result
from (select r.* replace (coalesce(r.calibrated_rating, k.rating) as calibrated_rating), k.rating is not null as kept,
  case when is_split then r.rating end as grade
  from review_row r left join kept_rating k on k._sheet_id = r._sheet_id and k._row = r._row);
{odd}
update rated_in_the_end f set result = null from odd_rating o where o._sheet_id = f._sheet_id and o._row = f._row;
insert into staged_issue
select 'unparseable', 'warn', false, o._sheet_id, o._row, column_of(o._sheet_id, case when r.calibrated_rating is not null then 'calibrated_rating' else 'rating' end),
  'rating', json_object('text', left(o.rating, 40))
from odd_rating o join rated_in_the_end r on r._sheet_id = o._sheet_id and r._row = o._row;

-- What a person was rated in the end, said once in the row of the self, manager's and colleagues' ratings.
insert into final_rating (cycle_id, cycle_text, employee_id, department_id, role_family, manager_id, initial_rating, rating, score, score_max, _sheet_id, _row, _col)
select cycle_id, nullif(concat_ws(' ', cycle_year, cycle), ''), reviewee_id, reviewee_department_id, reviewee_family, manager_id,
  plain_text(initial_rating), plain_text(result), rating_said(result).score, rating_said(result).top, _sheet_id, _row,
  column_of(_sheet_id, case when kept then 'initial_rating' when calibrated_rating is not null then 'calibrated_rating' when result is not null then 'rating'
    else 'initial_rating' end)
from rated_in_the_end
where coalesce(result, initial_rating) is not null;
