-- Cells as values. Each macro answers NULL for what it cannot read; the caller tells "missing" from "not understood".

-- Cell text without currency, spaces and a unit word behind the number, its 萬 or w as 万.
create or replace macro number_text(t) as translate(regexp_replace(regexp_replace(lower(plain_text(t)), '^([-+(]*)(?:{currency_marks})|\s+', '\1', 'g'),
  '({dropped_units})$', ''), '{magnitude_spellings}', '{magnitude_firsts}');
create or replace macro currency_before(t) as unless_empty(regexp_extract(lower(replace(plain_text(t), ' ', '')), '^[-+(<>≤≥≦≧]*({currency_marks})[-+]?[\d.]', 1));
-- The unit a cell says itself, without its 万: CNY 12,300.00 · 4500元 · 1.2t. What stands before the number goes first.
create or replace macro said_unit(t) as list_transform([t], lambda c: coalesce(currency_before(c),
  unless_empty(regexp_extract(lower(replace(plain_text(c), ' ', '')), '^[-+(<>≤≥≦≧]*[\d,.'']*\d\.?(?:{number_magnitudes}|[wk])??({said_units})[)-]*$', 1))))[1];
-- The unit a cell says itself, with its 万: `3.5万元`, `90分钟`; a share says none.
create or replace macro unit_behind(t) as unless_empty(regexp_extract(lower(plain_text(t)),
  '^\(?[-+]?(?:{currency_marks})?\s*[\d,]*\.?\d+\s*([\p{Han}a-z]*)\)?$', 1));

-- A number that can be added and multiplied without end; nothing that people measure is larger.
create or replace macro usable_number(n) as list_transform([n], lambda v: case when abs(v) < 1e100 then v end)[1];

-- 1,200 · (300) · 300- · 85% · 1.2万 · ￥12,300.00. A comma that does not part thousands is not guessed at.
create or replace macro read_number(t) as case
  when t is null then null
  when abs(try_cast(t as double)) < 1e100 then try_cast(t as double)
  else usable_number(list_transform([number_text(t)], lambda n: case
    when regexp_full_match(n, '\(?[-+]?(\d{1,3}([,'']\d{3})+|\d*)(\.\d*)?(e[-+]?\d+)?[%‰]?({number_magnitudes})?\)?[%‰]?-?') and not regexp_full_match(n, '\(?[-+].*-') then
      try_cast(translate(regexp_extract(n, '[\d,'']*\.?\d+(e[-+]?\d+)?'), ',''', '') as double)
      * case when left(n, 1) in ('-', '(') or right(n, 1) = '-' then -1 else 1 end
      * case {number_scales} else 1 end
      / case when contains(n, '%') then 100 when contains(n, '‰') then 1000 else 1 end
    end)[1])
  end;
-- What is aimed at may be a bound, which says the direction, too: ≤10 · 不超过 3 次 · 95% 以上 · at least 5.
create or replace macro bound_of(t) as list_transform([lower(plain_text(t))], lambda b: case
  when regexp_matches(b, '^(?:≤|≦|<|不[超高大多]|不得[超高多]|[小低少]于|控制在|at most|no more|not more|less than|under |below |max)|(?:以内|之内|以下)$') then 'down'
  when regexp_matches(b, '^(?:≥|≧|>|不[低少小]|不得[低少]|[大高多]于|超过|at least|no less|not less|more than|over |above |min)|以上$') then 'up' end)[1];
create or replace macro without_bound(t) as case when bound_of(t) is null then t else
  trim(regexp_replace(lower(plain_text(t)), '^[^\d.(+-]+|(?:及|或)?(?:以内|之内|以下|以上)$', '', 'g')) end;
create or replace macro has_percent(t) as contains(t, '%') or contains(t, '％');
create or replace macro has_magnitude(t) as regexp_matches(t, '{magnitude_signs}');

-- 2小时30分 · 1.5h · 90min · 0.5天 · 1w 2d · 26:30. `factor` is the header's unit in hours; a day has 8 hours, a week 5 days.
create or replace macro read_hours(t, factor) as case
  when abs(try_cast(t as double)) < 1e100 then try_cast(t as double) * factor
  else usable_number(coalesce(list_transform([lower(plain_text(t))], lambda h: case
    when regexp_full_match(h, '\d+:\d{1,2}(:\d{1,2})?') then
      split_part(h, ':', 1)::double + split_part(h, ':', 2)::double / 60 + coalesce(try_cast(split_part(h, ':', 3) as double), 0) / 3600
    when regexp_full_match(h, '(\d+(\.\d+)?\s*({time_units})\s*)+') then
      {hours_said}
    end)[1], read_number(t) * factor)) end;

-- The words stand in vocabulary/yes-no.ts.
create or replace macro read_boolean(t) as list_transform([lower(plain_text(t))], lambda b: case
  when list_contains(string_split('{yes_words}', '|'), b) then true when list_contains(string_split('{no_words}', '|'), b) then false end)[1];

-- Whether a state says that something is done. The words stand in vocabulary/planned.ts.
create or replace macro says_done(t) as regexp_full_match(lower(coalesce(trim(t), '')), '{done_states}');

-- Whether a post is a person's main one: 主岗, primary, 是. The words stand in vocabulary/posts.ts.
create or replace macro read_post(t) as list_transform([word_key(t)], lambda p: case
  when list_contains(string_split('{main_posts}', '|'), p) then true when list_contains(string_split('{additional_posts}', '|'), p) then false else read_boolean(t) end)[1];

-- The names of months stand in vocabulary/months.ts.
create or replace macro month_of_name(t) as case
  when strlen(t) = length(t) then list_position([{english_months}], lower(left(t, 3)))
  else list_position([{chinese_months}], t) end;

-- Years outside of this are typing errors or signs for "open end".
create or replace macro sound_instant(v) as case when v between timestamptz '1950-01-01' and timestamptz '2100-01-01' then v end;
-- 0000-00-00, 9999-12-31, 长期, 至今: an open end, not an error. 未提交, 进行中: nothing has happened yet.
create or replace macro is_open_end(t) as length(t) <= 19 and (
  left(t, 10) in ('0000-00-00', '1900-01-00', '9999-12-31', '9999/12/31', '9999.12.31', '0000.00.00', '0000/00/00', '1900-01-01', '31.12.9999', '31/12/9999', '12/31/9999')
  or case when left(t, 1) between '0' and '9' then false
    else list_transform([coalesce(lower(plain_text(t)), '')], lambda p: p in ('长期', '至今', '永久', '无固定期限', '进行中', 'pending', 'open', 'in progress')
    or regexp_full_match(p, '(尚未|暂未|还未|未|待)(提交|完成|反馈|关闭|回复|响应|回应|开始|评价|填写|填报|处理|验收|确认|审批|发生|离职|离开|结束|到达)|not (yet|started|submitted|done|completed)'))[1] end);

-- Friday, 6 March 2026 · 2026年3月6日 星期五 9:52: the day of the week says nothing that the date does not.
create or replace macro without_weekday(t) as list_transform([t], lambda w: case
  when regexp_matches(w, '(?i)^(?:mon|tue|wed|thu|fri|sat|sun)|[星周週礼禮]') then trim(regexp_replace(
    regexp_replace(w, '^(\d{1,2})/(\d{1,2})(\s*[（(]?(?:星期|周|週|礼拜|禮拜))', '\1月\2日\3'),
    '(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+|\s*[（(]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][）)]?\s*', ' ', 'g'))
  else w end)[1];

-- To `2026-1-5 8:30`: Chinese signs, dots, two-digit years, named months; `day_order` is ymd, dmy or mdy for figures that could be either.
-- A day without a year is no date where `default_year` is null. A day that names a zone, `2018-10-01-07:00`, is that day.
create or replace macro instant_text(t, day_order, default_year) as
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(without_weekday(plain_text(t)), '^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$', '\1'), '\s*(上午|下午|次日|AM|PM|am|pm)\s*', ' ', 'g'),
    '^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?[\sT,]*', '\1-\2-\3 '),
    '^(\d{4})(\d{2})(\d{2})(\s|$)', '\1-\2-\3 '),
    '^(\d{4})[年./-](\d{1,2})月?$', '\1-\2-1'),
    '^(\d{1,2})月(\d{1,2})[日号]?\s*', coalesce(default_year || '-\1-\2 ', '\0')),
    '^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*', case when day_order = 'mdy' then '\3-\1-\2 ' else '\3-\2-\1 ' end),
    '^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d)(,?\s|$)', case when day_order = 'ymd' then '20\1-\2-\3 ' when day_order = 'mdy' then '20\3-\1-\2 ' else '20\3-\2-\1 ' end),
    '(\d{1,2})[时点](\d{1,2})分?', '\1:\2'),
    '^(\d{1,2})[/ -]([A-Za-z]{3})[a-z]*[/ ,-]+(\d{4}|\d{2})\b,?', '\3~\2~\1'),
    '^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b,?', '\3~\1~\2'),
    '(:\d{2})\s*(?:GMT|UTC)\s*([+-]\d{2}):?(\d{2})(?:\s*\(.*\))?$', '\1\2:\3'),
    '(:\d{2})\s*(?:GMT|UTC)$', '\1+00:00'),
    '(\s\d{1,2}:\d{2})(Z|[+-]\d{2}(?::?\d{2})?|\s[A-Z][a-z]+/[A-Z]\w+)$', '\1:00\2');

-- A year of two digits from 70 on is of the last century.
create or replace macro in_century(v, t) as case when v >= timestamptz '2070-01-02' and not regexp_matches(t, '20[7-9]\d') then v - interval 100 year else v end;

-- 115/01/08, 民國115年1月8日: Taiwan counts years from 1911.
create or replace macro western_year(t) as case when left(t, 1) in ('1', '民') and regexp_matches(t, '^(?:民[国國])?\s*1[01]\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d')
  then (regexp_extract(t, '1[01]\d')::integer + 1911)::varchar || regexp_extract(t, '1[01]\d(.*)$', 1) else t end;

-- Instant in the workspace's time zone unless the text names its own; Excel serials and epoch seconds or milliseconds by their size.
create or replace macro read_instant(t, day_order, default_year) as list_transform(list_transform([western_year(t)], lambda s: case
  when regexp_full_match(s, '\d{5}(\.\d+)?') then
    case when s::double between 20000 and 60000 then (timestamp '1899-12-30' + to_microseconds((round(s::double * 86400) * 1000000)::bigint))::timestamptz end
  when regexp_full_match(s, '\d{10}') then to_timestamp(s::bigint)
  when regexp_full_match(s, '\d{13}') then to_timestamp(s::bigint / 1000.0)
  when regexp_full_match(s, '(\d{4}年)?(0?[1-9]|1[0-2])月[底末]') then last_day(make_date(
    coalesce(try_cast(regexp_extract(s, '^(\d{4})年', 1) as integer), try_cast(default_year as integer)), regexp_extract(s, '(\d{1,2})月', 1)::integer, 1))::timestamptz
  else list_transform([trim(instant_text(s, day_order, default_year))], lambda i: try_cast(
      case when contains(i, '~') then
        case when length(split_part(i, '~', 1)) = 2 then '20' else '' end || split_part(i, '~', 1)
          || '-' || month_of_name(split_part(i, '~', 2)) || '-' || trim(split_part(i, '~', 3))
      else i end as timestamptz))[1]
    + case when regexp_matches(s, '下午|PM|pm') and not regexp_matches(s, '\D12[:点时]') then interval 12 hour
      when regexp_matches(s, '\D12[:点时].*(?:AM|am)') then interval (-12) hour when contains(s, '次日') then interval 1 day else interval 0 hour end
  end), lambda v: list_transform([in_century(v, t)], lambda i: sound_instant(i))[1])[1];

-- A day read with the cycle's year although its text (`1月5日`) names none: to the year before or after it where the twelve months begin with `first`.
create or replace macro in_year(v, t, first) as list_transform([v], lambda i: case when not contains(t, '月') or not regexp_matches(t, '^\s*\d{1,2}月') then i
  when month(i::date) < first then i + interval 1 year when month(i::date) >= first + 12 then i - interval 1 year else i end)[1];

create or replace macro bare_month(y, last_month, m) as list_transform([m], lambda n: make_date(case when n > last_month then y - 1 else y end, n, 1))[1];
-- First day of the month; a bare month takes the year given, one after `last_month` the year before. Without a year it is none.
create or replace macro read_month(t, default_year, last_month) as list_transform([plain_text(t)], lambda m: case
  when regexp_full_match(m, '(20\d{2})\D{0,2}(0?[1-9]|1[0-2])\s*月?(份)?') then make_date(
    regexp_extract(m, '^(20\d{2})', 1)::integer, regexp_extract(m, '^20\d{2}\D{0,2}(\d{1,2})', 1)::integer, 1)
  when regexp_full_match(m, '(0?[1-9]|1[0-2])[./-](20\d{2})') then make_date(regexp_extract(m, '(\d{4})$', 1)::integer, regexp_extract(m, '^\d+')::integer, 1)
  when regexp_full_match(m, '(0?[1-9]|1[0-2])\s*(月份?)?') then bare_month(default_year, last_month, regexp_extract(m, '\d+')::integer)
  when regexp_full_match(m, '({chinese_month_word})月份?') then bare_month(default_year, last_month, month_of_name(regexp_extract(m, '^[^月]+')))
  when regexp_full_match(m, '(?i)({english_month_word})\.?') then bare_month(default_year, last_month, month_of_name(m))
  when regexp_full_match(m, '(?i)({english_month_word})[ ./''-]*(20)?\d{2}') then make_date(
    2000 + regexp_extract(m, '(\d{2})$', 1)::integer, month_of_name(m), 1)
  else date_trunc('month', read_instant(m, 'ymd', default_year::varchar)::date)::date end)[1];

-- A month or a day is written without its year: 1月, 三月, Mar, 1月5日.
create or replace macro lacks_year(t) as regexp_matches(plain_text(t),
  '(?i)^((0?[1-9]|1[0-2])\s*(月份?)?|({chinese_month_word})月份?|({english_month_word})\.?)$|^\d{1,2}月[\d底末]|^\d{1,2}/\d{1,2}(\s|$)');

-- Stands where a rating would, and says that there is none.
-- a step of one of the usual orders of ratings
create or replace macro is_rating_step(t) as coalesce(lower(regexp_replace(plain_text(t), '[\s级等档类]+', '', 'g')) in ({rating_steps}), false);
create or replace macro is_unrated(t) as coalesce(regexp_full_match(lower(plain_text(t)), '{unrated_texts}'), false);

-- A rating as a number and, where it says so, the top of its scale: 4.5 · 4分 · 3.5/5 · 4/5 (A) · 4 out of 5 · ★★★★☆ · 4星 · 4 - Exceeds · 5（优秀）. Letters and words are none.
create or replace macro rating_said(t) as list_transform([plain_text(t)], lambda r: case
  when regexp_full_match(r, '[★⭐☆✩✭✰ ]+') then {
    'score': nullif(length(regexp_replace(r, '[^★⭐]', '', 'g')), 0)::double, 'top': case when regexp_matches(r, '[☆✩✭✰]') then length(replace(r, ' ', ''))::double end}
  when regexp_full_match(lower(r), '\d+(\.\d+)?\s*(/|out of|of)\s*\d+(\.\d+)?\s*(分|星|points?|stars?)?(\s*\(.*\))?') then {
    'score': regexp_extract(r, '^[\d.]+')::double, 'top': regexp_extract(lower(r), '(?:/|of)\s*([\d.]+)', 1)::double}
  when regexp_full_match(r, '\d{1,2}(\.\d+)?\s*[-–—:：(（]\s*[^\d\s].*') then {'score': regexp_extract(r, '^[\d.]+')::double, 'top': null::double}
  else {'score': list_transform([regexp_replace(lower(r), '\s*(分|星|points?|pts|stars?)$', '')], lambda n: read_number(n))[1], 'top': null::double} end)[1];
