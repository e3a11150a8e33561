-- Periods of a series, as `2026-01-01 month`: the first day and how long. NULL for what is none, or has no year. The forms stand in vocabulary/periods.ts.

create or replace macro period_rank(grain) as list_position(['day', 'week', 'month', 'quarter', 'half', 'year'], grain);
-- Weeks begin on Monday; the first one has the 4th of January.
create or replace macro week_start(y, n) as case when n between 1 and 53 then date_trunc('week', make_date(y, 1, 4))::date + (n - 1) * 7 end;
create or replace macro period_start(day, grain) as case when grain = 'half' then make_date(year(day), case when month(day) > 6 then 7 else 1 end, 1)
  else date_trunc(grain, day)::date end;

-- What stands beside the year, its Chinese figures as figures.
create or replace macro period_number(p) as try_cast(regexp_extract(translate(regexp_replace(p, '20\d{2}', ''), '一二三四上下', '123412'), '\d+') as integer);
-- 1/2/2026 may be either day; 13/2/2026 says which. Bound once, for reading a day is a long text.
create or replace macro period_order(p) as case
  when not regexp_matches(p, '^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}') then 'ymd'
  when regexp_extract(p, '^\d{1,2}')::integer > 12 then 'dmy'
  when regexp_extract(p, '^\d{1,2}.(\d{1,2})', 1)::integer > 12 then 'mdy'
  -- with dots, as in German, the day comes first
  when regexp_matches(p, '^\d{1,2}\.\d{1,2}\.') then 'dmy' end;
create or replace macro period_day(p, default_year) as list_transform([period_order(p)], lambda o: case when o is not null then
  read_instant(p, o, default_year)::date end)[1];

create or replace macro period_grain(p) as case
  when regexp_full_match(p, '{quarter_texts}') then 'quarter'
  when regexp_full_match(p, '{half_texts}') then 'half'
  when regexp_full_match(p, '{week_texts}') then 'week'
  when regexp_full_match(p, '{year_texts}') then 'year'
  when regexp_full_match(p, '20\d{2}[\s年/-]*(?:{english_month_word})\.?') then 'english'
  when regexp_matches(p, '^\d{1,2}\D+\d{1,2}[日号]?\D*$|^\d{1,2}\D+\d{1,2}\D+\d{2,4}|\d\D+\d{1,2}\D+\d{1,2}\D?|^\d{5}$|^20\d{6}$|^\d{1,2}[ -][a-z]') then 'day'
  else 'month' end;

create or replace macro read_period(t, default_year, last_month) as list_transform(list_transform([
  {'p': lower(plain_text(t)), 'y': coalesce(try_cast(regexp_extract(plain_text(t), '(20\d{2})', 1) as integer), default_year)}],
  lambda s: {'g': period_grain(s.p), 'n': period_number(s.p), 'y': s.y, 'p': s.p}),
  lambda s: list_transform([case s.g
    when 'quarter' then make_date(s.y, s.n * 3 - 2, 1) when 'half' then make_date(s.y, s.n * 6 - 5, 1) when 'week' then week_start(s.y, s.n)
    when 'year' then make_date(s.y, 1, 1) when 'english' then make_date(s.y, month_of_name(regexp_extract(s.p, '[a-z]+')), 1)
    when 'day' then period_day(plain_text(t), default_year::varchar) else read_month(t, default_year, last_month) end],
    lambda d: case when d is not null then strftime(d, '%Y-%m-%d') || ' ' || case s.g when 'english' then 'month' else s.g end end)[1])[1];

-- A column of years beside one of quarters or months.
create or replace macro period_of_year(t, y) as case when regexp_matches(t, '20\d{2}') or y is null then t
  else coalesce(regexp_extract(y, '20\d{2}'), '') || ' ' || plain_text(t) end;
