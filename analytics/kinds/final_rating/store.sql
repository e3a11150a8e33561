-- What people were rated in the end, and their potential, one row a person and cycle. Letters and words stay labels: nobody said what they are worth.
-- Past cycles are often told without a day: department and role family are those at the end of the cycle, where its end is known.
-- Figures are levels where all of a column's are 1, 2 or 3, its name says no other scale, and a word behind them says the same.
create or replace temp table numbered_potential as
select _sheet_id, bool_and(potential_code(text) is not null and coalesce(potential_code(word) = potential_code(text), true))
  and bool_or(potential_code(text) = 'high') and not bool_or(regexp_matches(header, '[4-9]|10')) as potential_numbered
from (
  select m._sheet_id, m.potential as text, unless_empty(regexp_replace(plain_text(m.potential), '^[\d.]+', '')) as word, c.header
  from mapped m join source_column c on c.sheet_id = m._sheet_id and c.col = column_of(m._sheet_id, 'potential')
  where regexp_matches(plain_text(m.potential), '^\d')
)
group by _sheet_id;

{kept}
create or replace temp table final_row as
select m.* replace (coalesce(k.rating, case when not is_unrated(m.rating) then m.rating end) as rating), coalesce(stated_cycle, undated_cycle) as cycle_id,
  undated_cycle, concat_ws(' ', cycle_year, cycle) as cycle_said,
  case when not regexp_matches(plain_text(potential), '^\d') or potential_numbered then potential_code(potential) end as potential_level
from mapped m
left join numbered_potential n using (_sheet_id)
left join kept_rating k on k._sheet_id = m._sheet_id and k._row = m._row and k._col is not distinct from m._col
-- a list of ratings with days tells of other cycles, a talent review of this one whatever its days are
left join (
  select sheet, undated_cycle from undated_sheet where sheet in (select sheet from field_column where field = 'potential')
    or sheet not in (select _sheet_id from mapped where decided_at is not null)
) u on u.sheet = m._sheet_id
where coalesce(k.rating, case when not is_unrated(m.rating) then m.rating end, score::varchar, potential) is not null;

{odd}update final_row f set rating = null from odd_rating o where o._sheet_id = f._sheet_id and o._row = f._row and o._col is not distinct from f._col;
delete from final_row where rating is null and score is null and potential is null;

insert into staged_issue
select 'unparseable', case when alone then 'block' else 'warn' end, alone, _sheet_id, _row, coalesce(_col, column_of(_sheet_id, 'rating')), 'rating',
  json_object('text', left(rating, 40))
from (select *, gone and (_sheet_id, _row) not in (select (_sheet_id, _row) from final_row) as alone from odd_rating);

insert into final_rating
select f.cycle_id, nullif(f.cycle_said, ''), f.employee_id, coalesce(s.department_id, f.employee_department_id), coalesce(s.family, f.employee_family), f.manager_id,
  plain_text(f.initial_rating), plain_text(f.rating), coalesce(f.score, rating_said(f.rating).score), coalesce(f.score_max, rating_said(f.rating).top),
  f.decided_at, f.reason, f.comment, f._sheet_id, f._row, f._col,
  plain_text(f.potential), f.potential_level, case when f.potential is not null then column_of(f._sheet_id, 'potential') end
from final_row f
left join cycle_calendar c using (cycle_id)
left join person_span_moved s on s.employee_id = f.employee_id
  and coalesce(f.decided_at, c.end_date, make_date(try_cast(f.cycle_id as integer), 12, 31)) >= s.valid_from
  and coalesce(f.decided_at, c.end_date, make_date(try_cast(f.cycle_id as integer), 12, 31)) < s.valid_to;

insert into staged_issue
select 'cycle_assumed', 'warn', false, _sheet_id, min(_row), arg_min(_col, _row), null, json_object('count', count(distinct _row), 'cycle', any_value(cycle_id))
from final_row where stated_cycle is null and undated_cycle is not null group by _sheet_id;

-- A row without any rating is none; of columns of cycles, one of them is enough.
insert into staged_issue
select 'missing_key', 'block', true, m._sheet_id, m._row, coalesce(column_of(m._sheet_id, 'rating'), min(m._col)), 'rating', '{}'::json
from mapped m
anti join final_row f on f._sheet_id = m._sheet_id and f._row = m._row
where not is_unrated(m.rating) and (m._sheet_id, m._row) not in (select (_sheet_id, _row) from odd_rating)
group by m._sheet_id, m._row;

-- Other figures are of a scale that nobody has told.
insert into staged_issue
select 'unknown_word', 'warn', false, _sheet_id, min(_row), column_of(_sheet_id, 'potential'), 'potential', json_object('text', left(potential, 40), 'count', count(*))
from final_row where potential_level is null and potential_code(potential) is not null group by _sheet_id, potential;

-- Another rating of one person and cycle: both stay, and nobody says which holds. A letter, a figure and a word are of scales that cannot be compared.
insert into staged_issue
select 'said_differently', 'warn', false, r._sheet_id, r._row, r._col, 'rating',
  json_object('text', coalesce(r.rating, r.score::varchar), 'number', e.employee_no, 'name', e.name,
    'other', json_object('sheetId', r.first_sheet, 'row', r.first_row, 'column', r.first_col))
from (
  select *, first_value(_sheet_id) over same as first_sheet, first_value(_row) over same as first_row, first_value(_col) over same as first_col,
    first_value(rating) over same as first_rating, first_value(score) over same as first_score
  from final_rating where cycle_id is not null and coalesce(rating, score::varchar) is not null
  window same as (partition by employee_id, cycle_id order by _sheet_id, _row, _col)
) r
join employee e using (employee_id)
where r._sheet_id in (select distinct _sheet_id from final_row) and (rating_head(rating) is distinct from rating_head(first_rating) or score <> first_score)
  and coalesce(rating_form(rating) = rating_form(first_rating), true);

insert into staged_issue
select 'out_of_scale', 'warn', false, r._sheet_id, r._row, coalesce(column_of(r._sheet_id, 'score'), r._col), 'score',
  json_object('text', regexp_replace(r.score::varchar, '\.0$', ''), 'max', regexp_replace(r.score_max::varchar, '\.0$', ''))
from final_rating r where r._sheet_id in (select distinct _sheet_id from final_row) and (r.score < 0 or r.score > r.score_max);

insert into staged_issue
select 'said_differently', 'warn', false, r._sheet_id, r._row, r._potential_col, 'potential',
  json_object('text', r.potential, 'number', e.employee_no, 'name', e.name,
    'other', json_object('sheetId', r.first_sheet, 'row', r.first_row, 'column', r.first_col))
from (
  select *, first_value(_sheet_id) over same as first_sheet, first_value(_row) over same as first_row, first_value(_potential_col) over same as first_col,
    first_value(potential_level) over same as first_level
  from final_rating where cycle_id is not null and potential_level is not null
  window same as (partition by employee_id, cycle_id order by _sheet_id, _row, _col)
) r
join employee e using (employee_id)
where r._sheet_id in (select distinct _sheet_id from final_row) and potential_level <> first_level;
