-- What a person was rated in the end, said once in the row of the self, manager's and colleagues' ratings.
insert into final_rating (cycle_id, cycle_text, employee_id, department_id, role_family, manager_id, initial_rating, rating, score, score_max, _sheet_id, _row, _col)
select coalesce(stated_cycle, cycle_at(coalesce(sent_at, submitted_at)::date)), nullif(concat_ws(' ', cycle_year, cycle), ''), reviewee_id, reviewee_department_id,
  reviewee_family, manager_id, plain_text(initial_rating), plain_text(calibrated_rating), rating_said(calibrated_rating).score, rating_said(calibrated_rating).top,
  _sheet_id, _row, column_of(_sheet_id, case when calibrated_rating is null then 'initial_rating' else 'calibrated_rating' end)
from mapped where coalesce(calibrated_rating, initial_rating) is not null;
