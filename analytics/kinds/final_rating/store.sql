-- What people were rated in the end, one row a person and cycle. Letters and words stay labels: nobody said what they are worth.
-- Past cycles are often told without a day: department and role family are those at the end of the cycle, where its end is known.
create or replace temp table final_row as
select m.*, stated_cycle as cycle_id, concat_ws(' ', cycle_year, cycle) as cycle_said
from mapped m where coalesce(rating, score::varchar) is not null;

insert into final_rating
select f.cycle_id, nullif(f.cycle_said, ''), f.employee_id, coalesce(s.department_id, f.employee_department_id), coalesce(s.family, f.employee_family), f.manager_id,
  plain_text(f.initial_rating), plain_text(f.rating), coalesce(f.score, rating_said(f.rating).score), coalesce(f.score_max, rating_said(f.rating).top),
  f.decided_at, f.reason, f.comment, f._sheet_id, f._row, f._col
from final_row f
left join cycle_calendar c using (cycle_id)
left join person_span_moved s on s.employee_id = f.employee_id
  and coalesce(f.decided_at, c.end_date, make_date(try_cast(f.cycle_id as integer), 12, 31)) >= s.valid_from
  and coalesce(f.decided_at, c.end_date, make_date(try_cast(f.cycle_id as integer), 12, 31)) < s.valid_to;

-- A row without any rating is none; of columns of cycles, one of them is enough.
insert into staged_issue
select 'missing_key', 'block', true, m._sheet_id, m._row, coalesce(column_of(m._sheet_id, 'rating'), min(m._col)), 'rating', '{}'::json
from mapped m
anti join final_row f on f._sheet_id = m._sheet_id and f._row = m._row
group by m._sheet_id, m._row;

-- Another rating of one person and cycle: both stay, and nobody says which holds.
insert into staged_issue
select 'said_differently', 'warn', false, r._sheet_id, r._row, r._col, 'rating',
  json_object('text', coalesce(r.rating, r.score::varchar), 'number', e.employee_no, 'name', e.name,
    'other', json_object('sheetId', r.first_sheet, 'row', r.first_row, 'column', r.first_col))
from (
  select *, first_value(_sheet_id) over same as first_sheet, first_value(_row) over same as first_row, first_value(_col) over same as first_col,
    first_value(rating) over same as first_rating, first_value(score) over same as first_score
  from final_rating where cycle_id is not null
  window same as (partition by employee_id, cycle_id order by _sheet_id, _row, _col)
) r
join employee e using (employee_id)
where r._sheet_id in (select distinct _sheet_id from final_row) and (rating is distinct from first_rating or score <> first_score);

insert into staged_issue
select 'out_of_scale', 'warn', false, r._sheet_id, r._row, coalesce(column_of(r._sheet_id, 'score'), r._col), 'score',
  json_object('text', regexp_replace(r.score::varchar, '\.0$', ''), 'max', regexp_replace(r.score_max::varchar, '\.0$', ''))
from final_rating r where r._sheet_id in (select distinct _sheet_id from final_row) and (r.score < 0 or r.score > r.score_max);
