-- Among letters and words of an order, what is none of them is no rating before somebody says so: 补评中, 见说明.
create or replace temp macro rating_form(t) as case
  when regexp_full_match(plain_text(t), '[A-Za-z甲乙丙丁][+-]*') then 'letter' when regexp_matches(plain_text(t), '^\d') then 'figure' else 'word' end;
create or replace temp table odd_rating as
select _sheet_id, _row, _col, rating, gone
from (
  select _sheet_id, _row, _col, rating, gone, is_rating_step(rating) as known,
    avg(is_rating_step(rating)::integer) over (partition by _sheet_id) as share, count(*) over (partition by _sheet_id) as n
  from ({from}) where rating is not null
)
where not known and share >= 0.8 and n >= 5 and rating_form(rating) = 'word';
