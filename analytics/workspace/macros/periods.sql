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

-- 2026-01-05 08:00~10:30, 2026/1/5-2026/1/9, 1月19日至23日: both ends of a span as written, empty where the text is none.
create or replace macro span_parts(t) as list_transform([
  regexp_extract(t, '^(.*?\d.*?)\s*(?:~|–|—|--|至|到|\s-\s|\sto\s)\s*(.*\d.*)$', ['since', 'until'])], lambda p: case when p.since <> '' then p else
  regexp_extract(t, '^((?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{8}|\d{1,2}月\d{1,2})[日号]?(?:[\sT]*\d{1,2}:\d{2}(?::\d{2})?)?)\s*[-/]\s*'
    || '(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.*|\d{8}|\d{1,2}月\d{1,2}.*|\d{1,2}[日号]|(?:次日\s*)?\d{1,2}:\d{2}(?::\d{2})?)$', ['since', 'until']) end)[1];
create or replace macro hour_said(t) as try_cast(regexp_extract(t, '(\d{1,2})\s*[:点时]', 1) as integer);
-- The day, month or year of the beginning goes for the end as well; an hour before that of the beginning is one of the next day.
create or replace macro span_end(p) as case
  when regexp_matches(p.until, '^\D{0,4}\d{1,2}\s*[:点时]') then regexp_extract(p.since, '^(.*?)[\sT]*\D{0,4}\d{1,2}\s*[:点时].*$', 1) || ' '
    || case when hour_said(p.until) < hour_said(p.since) and not regexp_matches(p.until, '(?i)次|翌|第二|下午|晚|pm') then '次日' else '' end || p.until
  when regexp_full_match(p.until, '\d{1,2}[日号]') then regexp_extract(p.since, '^(.*月)', 1) || p.until
  when regexp_matches(p.since, '^\d{4}[-/.年]') and regexp_matches(p.until, '^\d{1,2}[-/.月]\d{1,2}') then regexp_extract(p.since, '^\d{4}') || '年' || p.until
  else p.until end;
create or replace macro since_text(t) as list_transform([span_parts(plain_text(t))], lambda p: coalesce(nullif(p.since, ''), t))[1];
create or replace macro until_text(t) as list_transform([regexp_replace(plain_text(t), '\s*(?:[之以]?前|为止)$', '')],
  lambda d: list_transform([span_parts(d)], lambda p: case when p.since <> '' then span_end(p) else d end)[1])[1];

-- What is to be done in a month, a quarter, a half, a week or a year is due at its end: 2026年3月, Mar 2026, 2026Q1末, 3月下旬, 2026-W10. NULL for a day.
create or replace macro last_of_period(t, default_year) as list_transform([
  regexp_replace(lower(plain_text(t)), '^(?:(?:by|before|until|the|end|of)\s+)+|[底末]?(?:[之以]?前|为止)$|[底末]$', '', 'g')], lambda d: case
  when regexp_full_match(d, '(?:\d{4}年)?\d{1,2}月[上中]旬') then period_day(regexp_replace(d, '旬|上|中', '', 'g')
    || case when contains(d, '上') then '10日' else '20日' end, default_year::varchar)
  when regexp_full_match(d, '(?:\d{4}年)?\d{1,2}月下旬') then last_day(read_month(left(d, length(d) - 2), default_year, 12))
  when regexp_full_match(d, '{whole_periods}') then list_transform([read_period(d, default_year, 12)], lambda p: (case split_part(p, ' ', 2)
    when 'week' then left(p, 10)::date + 6
    when 'month' then last_day(left(p, 10)::date)
    when 'quarter' then left(p, 10)::date + interval 3 month - interval 1 day
    when 'half' then left(p, 10)::date + interval 6 month - interval 1 day
    when 'year' then left(p, 10)::date + interval 1 year - interval 1 day end)::date)[1] end)[1];
