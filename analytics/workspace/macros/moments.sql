-- Days, moments and months. Each macro answers NULL for what it cannot read.

-- The names of months stand in vocabulary/months.ts.
create or replace macro month_of_name(t) as case
  when strlen(t) = length(t) then list_position([{english_months}], lower(left(t, 3)))
  else list_position([{chinese_months}], t) end;

-- Years outside of this are typing errors or signs for "open end".
create or replace macro sound_instant(v) as case when v between timestamptz '1950-01-01' and timestamptz '2100-01-01' then v end;
-- Somebody may have been hired, and have left, before that.
create or replace macro sound_hiring(v) as case when v between timestamptz '1900-01-02' and timestamptz '2100-01-01' then v end;
-- 0000-00-00, 9999-12-31, 长期, 至今: an open end, not an error. 未提交, 进行中: nothing has happened yet.
create or replace macro is_open_end(t) as length(t) <= 19 and (
  left(t, 10) in ('0000-00-00', '1900-01-00', '9999-12-31', '9999/12/31', '9999.12.31', '0000.00.00', '0000/00/00', '1900-01-01', '31.12.9999', '31/12/9999', '12/31/9999')
  or case when left(t, 1) between '0' and '9' then false
    else list_transform([coalesce(lower(plain_text(t)), '')], lambda p: p in ('长期', '至今', '永久', '无固定期限', '进行中', 'pending', 'open', 'in progress')
    or regexp_full_match(p, '(尚未|暂未|还未|未|待)(提交|完成|反馈|关闭|回复|响应|回应|开始|评价|填写|填报|处理|验收|确认|审批|发生|离职|离开|结束|到达)|not (yet|started|submitted|done|completed)'))[1] end);

-- The database's own notation. A zone by its name is none: the cast would read the cells behind it in that zone, too. Nor is `09:00-11:00` a zone.
create or replace macro plain_instant(t) as case when not regexp_matches(t, '[A-SU-Ya-z(]| \d{1,2}:\d{2}-') then try_cast(t as timestamptz) end;

-- Friday, 6 March 2026 · 2026年3月6日 星期五 9:52: the day of the week says nothing that the date does not.
create or replace macro without_weekday(t) as list_transform([t], lambda w: case
  when regexp_matches(w, '(?i)^(?:mon|tue|wed|thu|fri|sat|sun)|[星周週礼禮]') then trim(regexp_replace(
    regexp_replace(w, '^(\d{1,2})/(\d{1,2})(\s*[（(]?(?:星期|周|週|礼拜|禮拜))', '\1月\2日\3'),
    '(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?\s+|\s*[（(]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][）)]?\s*', ' ', 'g'))
  else w end)[1];

-- 二〇二六年三月十五日: figures in words.
create or replace macro in_figures(t) as list_transform([t], lambda w: case
  when regexp_matches(w, '[一二三四五六七八九十][年月日号时点]') then regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    translate(w, '〇○零一二三四五六七八九', '000123456789'), '(\d)十(\d)', '\1\2', 'g'), '(\d)十', '\10', 'g'), '十(\d)', '1\1', 'g'), '十', '10', 'g')
  else w end)[1];

-- 14时30分20秒, 8点半, 9点: with colons.
create or replace macro clock_text(i) as
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(i,
    '\s*[时点]半', ':30'), '\s*[时点]整?\s*', ':'), '(:\d{1,2})分', '\1:'), '秒\s*$', ''),
    '^(\d{4}-\d{1,2}-\d{1,2} \d{2})(\d{2})(\d{2})?$', '\1:\2:\3'),
    '(:\d{1,2}):+\s*$', '\1'), '(\s\d{1,2}):+\s*$', '\1:00');

-- To `2026-1-5 8:30`: Chinese signs, dots, two-digit years, named months; `day_order` is ymd, dmy or mdy for figures that could be either.
-- A day without a year is no date where `default_year` is null. A day that names a zone, `2018-10-01-07:00`, is that day.
create or replace macro instant_text(t, day_order, default_year) as clock_text(
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(regexp_replace(
    regexp_replace(regexp_replace(in_figures(without_weekday(plain_text(t))),
      '(?i)^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[+-]\d{2}:\d{2}|\s*[(\[]?(?:{zone_words}|{several_zones})[)\]]?)$', '\1'),
    '(?i)\s*({parts_of_day}|[ap]\.?m\b\.?)\s*', ' ', 'g'),
    '^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?[\sTt,]*', '\1-\2-\3 '),
    '^((?:19|20)\d{2})(\d{2})(\d{2})[T ]?(\d{2})(\d{2})?(\d{2})?$', '\1-\2-\3 \4:\5:\6'),
    '^(\d{4})(\d{2})(\d{2})(\s|$)', '\1-\2-\3 '),
    '^(\d{4})[年./-](\d{1,2})月?$', '\1-\2-1'),
    '^(\d{1,2})月(\d{1,2})[日号]?\s*', coalesce(default_year || '-\1-\2 ', '\0')),
    '^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*', case when day_order = 'mdy' then '\3-\1-\2 ' else '\3-\2-\1 ' end),
    '^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d)(,?\s|$)', case when day_order = 'ymd' then '20\1-\2-\3 ' when day_order = 'mdy' then '20\3-\1-\2 ' else '20\3-\2-\1 ' end),
    '^(\d{1,2})[/ -]([A-Za-z]{3})[a-z]*[/ ,-]+(\d{4}|\d{2})\b,?', '\3~\2~\1'),
    '^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b,?', '\3~\1~\2'),
    -- 02.30.00.000000 PM of Oracle, T143000
    '(\s\d{1,2})\.(\d{2})\.(\d{2})(?:\.\d+)?\s*$', '\1:\2:\3'));
-- Hours between what a clock of twelve hours says and the hour: 下午2点, 12:15 AM, 晚上12点. 次日 is the day after.
create or replace macro clock_shift(s) as list_transform([coalesce(try_cast(regexp_extract(s, '(\d{1,2})\s*(?:[:点时]|\.\d{2}\.\d{2})', 1) as integer), 0)], lambda h: case
  when regexp_matches(s, '(?i)下午|傍晚|晚|夜里|[^a-z]p\.?m\b') then case when h < 12 then 12 when h = 12 and regexp_matches(s, '晚|夜里') then 12 else 0 end
  when contains(s, '中午') then case when h between 1 and 3 then 12 else 0 end
  when h = 12 and regexp_matches(s, '(?i)凌晨|半夜|午夜|上午\s*12:|[^a-z]a\.?m\b') then -12 else 0 end
  + case when regexp_matches(s, '次日|翌日|第二天') then 24 else 0 end)[1];

-- A year of two digits from 70 on is of the last century.
create or replace macro in_century(v, t) as case when v >= timestamptz '2070-01-02' and not regexp_matches(t, '20[7-9]\d') then v - interval 100 year else v end;

-- Nobody was hired after `latest`: a year of two digits is the one of the century before.
create or replace macro hired_by(v, t, latest) as list_transform([v], lambda i: case
  when i >= latest and not regexp_matches(t, '(?:19|20)\d{2}|^\d{5}') then i - interval 100 year else i end)[1];

-- 115/01/08, 民國115年1月8日: Taiwan counts years from 1911.
create or replace macro western_year(t) as case when left(t, 1) in ('1', '民') and regexp_matches(t, '^(?:民[国國])?\s*1[01]\d\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d')
  then (regexp_extract(t, '1[01]\d')::integer + 1911)::varchar || regexp_extract(t, '1[01]\d(.*)$', 1) else t end;

create or replace macro says_clock(m) as regexp_matches(m, '\d:\d{2}|\dT\d{2}|\d[时点]|\s\d{1,2}\.\d{2}\.\d{2}');
-- 2026-01-05 14:30 (GMT+8), … 北京时间, …+08:00[Asia/Shanghai]: the moment, and the zone behind it, empty where none is said. `-08:00` behind a day alone is
-- none, nor are the two ends of 09:00-11:00. The words stand in vocabulary/zones.ts.
create or replace macro zone_parts(t) as list_transform([
  regexp_extract(regexp_replace(t, '(?i)^({zone_words}|{several_zones})[:,]?\s*(\d.*)$', '\2 \1'),
    '(?i)^(.*?(?:\d|\d ?[ap]\.?m\.?|[时点分秒整半日]))\s*[(\[]?\s*('
      || '(?:utc|gmt)\s*[+-]\s*\d{1,2}(?::?\d{2})?|{zone_words}|{several_zones}|[a-z]+/[a-z_]+(?:/[a-z_]+)?|[+-]\d{2}(?::?\d{2})?|[+-]\d{1,2}:\d{2}|\+\d{1,2}'
      || ')\s*[)\]]?(?:\s*[(\[][^()\[\]]*[)\]])?$', ['moment', 'zone'])],
  lambda p: case when coalesce(p.zone, '') = '' or (left(p.zone, 1) in ('+', '-') and (not says_clock(p.moment) or regexp_matches(t, ' \d{1,2}:\d{2} ?-')))
    then {'moment': t, 'zone': ''} else p end)[1];
create or replace macro zone_minutes(z) as coalesce([{zone_minutes}][list_position([{zone_list}], lower(z))], list_transform([
  regexp_extract(z, '([+-])\s*(\d{1,2}):?(\d{2})?$', ['sign', 'hours', 'minutes'])],
  lambda o: case when o.sign <> '' then case o.sign when '+' then 1 else -1 end * (try_cast(o.hours as integer) * 60 + coalesce(try_cast(o.minutes as integer), 0)) end)[1]);
-- A stamp read in the workspace's zone as what it is in the zone it names; a day without a time stays that day. Every stamp of this cast names a zone.
create or replace macro in_named_zone(v, p) as list_transform([v], lambda i: case
  when p.zone = '' or not says_clock(p.moment) then i
  when contains(p.zone, '/') then try_cast(strftime(i::timestamp, '%Y-%m-%d %H:%M:%S') || ' ' || p.zone as timestamptz)
  else timezone('UTC', i::timestamp) - to_minutes(zone_minutes(p.zone)) end)[1];

-- Serials of a workbook that counts from 1904 as others count; what it shows as a date is none.
create or replace macro serial_of_1900(t) as list_transform([t], lambda n: case when regexp_full_match(n, '\d{5}(\.\d+)?') then (n::double + 1462)::varchar else n end)[1];

-- The moment that a text without a zone says, in the workspace's zone; Excel serials and epoch seconds or milliseconds by their size.
create or replace macro local_moment(t, day_order, default_year) as list_transform([western_year(t)], lambda s: case
  when regexp_full_match(s, '\d{5}(\.\d+)?') then
    case when s::double between 20000 and 60000 then (timestamp '1899-12-30' + to_microseconds((round(s::double * 86400) * 1000000)::bigint))::timestamptz end
  when regexp_full_match(s, '1\d{9}') then to_timestamp(s::bigint)
  when regexp_full_match(s, '\d{13}') then to_timestamp(s::bigint / 1000.0)
  when contains(s, 'Date(') then to_timestamp(try_cast(regexp_extract(s, '^\\?/Date\((-?\d{9,13})([+-]\d{4})?\)\\?/$', 1) as bigint) / 1000.0)
  when regexp_full_match(s, '(\d{4}年)?(0?[1-9]|1[0-2])月[底末]') then last_day(make_date(
    coalesce(try_cast(regexp_extract(s, '^(\d{4})年', 1) as integer), try_cast(default_year as integer)), regexp_extract(s, '(\d{1,2})月', 1)::integer, 1))::timestamptz
  else list_transform([trim(instant_text(s, day_order, default_year))], lambda i: plain_instant(
      case when contains(i, '~') then
        case when length(split_part(i, '~', 1)) = 2 then '20' else '' end || split_part(i, '~', 1)
          || '-' || month_of_name(split_part(i, '~', 2)) || '-' || trim(split_part(i, '~', 3))
      else i end))[1] + to_hours(clock_shift(s))
  end)[1];

-- Instant in the workspace's time zone unless the text names its own.
create or replace macro read_moment(t, day_order, default_year) as list_transform([zone_parts(t)],
  lambda p: in_century(in_named_zone(local_moment(p.moment, day_order, default_year), p), t))[1];
create or replace macro read_instant(t, day_order, default_year) as list_transform([read_moment(t, day_order, default_year)], lambda i: sound_instant(i))[1];

-- A day read with the cycle's year although its text (`1月5日`) names none: to the year before or after it where the twelve months begin with `first`.
create or replace macro in_year(v, t, first) as list_transform([v], lambda i: case when not contains(t, '月') or not regexp_matches(t, '^\s*\d{1,2}月') then i
  when month(i::date) < first then i + interval 1 year when month(i::date) >= first + 12 then i - interval 1 year else i end)[1];

create or replace macro bare_month(y, last_month, m) as list_transform([m], lambda n: make_date(case when n > last_month then y - 1 else y end, n, 1))[1];
-- First day of the month; a bare month takes the year given, one after `last_month` the year before. Without a year it is none.
create or replace macro read_month(t, default_year, last_month) as list_transform([plain_text(t)], lambda m: case
  when regexp_full_match(m, '(20\d{2})\D{0,2}(0?[1-9]|1[0-2])\s*月?(份)?') then make_date(
    regexp_extract(m, '^(20\d{2})', 1)::integer, regexp_extract(m, '^20\d{2}\D{0,2}(\d{1,2})', 1)::integer, 1)
  when regexp_full_match(m, '2\d年(0?[1-9]|1[0-2])月份?') then make_date(2000 + left(m, 2)::integer, regexp_extract(m, '年(\d+)', 1)::integer, 1)
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

-- 02/02/2026 is one day, whichever part is the month.
create or replace macro is_even_day(t) as list_transform([regexp_extract(t, '^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}', ['first', 'second'])],
  lambda d: coalesce(try_cast(d.first as integer) = try_cast(d.second as integer), false))[1];
