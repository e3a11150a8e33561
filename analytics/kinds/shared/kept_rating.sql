-- 3 - Meets Expectations, 3.0 and 3 are one rating.
create or replace temp macro rating_head(t) as regexp_replace(coalesce(
  unless_empty(regexp_extract(plain_text(t), '^(\d+(?:\.\d+)?|[A-Ea-e][+-]?)\s*[-–—:：.、)]\s*\p{L}.*$', 1)), plain_text(t)), '^(\d+)\.0+$', '\1');
-- Where what came out in the end stands only where it changed, a blank keeps the rating before it: at least two stand there, and none says the same.
create or replace temp table kept_rating as
with said as (
  select _sheet_id, _row, {col} as _col, plain_text({final}) as final, plain_text(initial_rating) as initial
  from {from} where plain_text(initial_rating) is not null and not is_unrated(initial_rating)
), changed as (
  select _sheet_id, _col from said
  where final is not null and not is_unrated(final)
  group by all having count(*) >= 2 and bool_and(rating_head(final) is distinct from rating_head(initial))
)
select s._sheet_id, s._row, s._col, s.initial as rating
from said s join changed c on c._sheet_id = s._sheet_id and c._col is not distinct from s._col
where s.final is null;

insert into staged_issue
select 'rating_kept', 'info', false, _sheet_id, min(_row), coalesce(_col, column_of(_sheet_id, '{final}')), '{final}', json_object('count', count(*))
from kept_rating group by _sheet_id, _col;
