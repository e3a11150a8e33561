-- Text as it is compared: width folded, traditional characters mapped, names, numbers, departments and words as keys.
-- A text of plain ASCII takes the short way; only what holds such a character pays for the tables. `list_transform([x], lambda …)[1]` names a value once:
-- a macro's argument is copied wherever it stands, and copies of copies cost the planner more than the rows.

-- Full-width letters, digits and signs to ASCII, wide and no-break spaces to a space, zero-width signs dropped.
-- So are the radicals that a PDF leaves in the place of characters, ⽣ for 生.
create or replace macro fold_width(t) as list_transform([t], lambda w: case
  when strlen(w) = length(w) or not regexp_matches(w,
    '[\x{2F00}-\x{2FD5}\x{FF01}-\x{FF5E}\x{FFE5}\x{3000}\x{00A0}\x{2007}\x{202F}\x{2212}\x{200B}-\x{200D}\x{2060}\x{FEFF}]') then w
  else translate(w,
  '{radicals}！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～￥　   −​‌‍⁠﻿',
  '{radical_characters}!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~¥    -') end)[1];

-- `nullif` writes its first argument twice; this one names it once.
create or replace macro unless_empty(t) as list_transform([t], lambda e: case when e <> '' then e end)[1];

-- ="001001": text that an export keeps from being read as a number.
create or replace macro unwrapped(t) as list_transform([t], lambda w:
  case when starts_with(w, '="') and ends_with(w, '"') and length(w) > 2 then substr(w, 3, length(w) - 3) else w end)[1];

create or replace macro plain_text(t) as unless_empty(trim(fold_width(unwrapped(t)), E' \t\r\n'));

-- Traditional to simplified for the characters that names, departments and headers are made of; a match key only. The list stands in vocabulary/traditional.ts.
create or replace macro simplified(t) as list_transform([t], lambda w: case
  when strlen(w) = length(w) or not regexp_matches(w, '[{traditional}]') then w else translate(w, '{traditional}', '{simplified}') end)[1];

-- Signs people write where there is nothing: a dash, 无, N/A, an error of a formula. They stand in vocabulary/missing-marks.ts.
create or replace macro is_missing(t) as case when t is null then true when length(t) > {longest_mark} then false else regexp_full_match(t, '(?i){missing_marks}') end;
-- In free text 无 is an answer. Only dashes and formula errors mean nothing there.
create or replace macro is_blank_sign(t) as case when t is null then true when length(t) > {longest_mark} then false else regexp_full_match(t, '(?i){blank_signs}') end;
-- No action, nothing handed in, no evidence: 无。, （无）, 不涉及, 待补充, N/A., 同上 say that there is none, in so many words.
create or replace macro says_nothing(t) as case when t is null then true when length(t) > {longest_nothing} then false else
  list_transform([regexp_replace(lower(plain_text(t)), '[^\p{L}\p{N}?…]+', '', 'g')], lambda s: coalesce(s, '') = '' or regexp_full_match(s, '{nothing_said}'))[1] end;
-- In a name `NA` and 空 may be a person.
create or replace macro is_nobody(t) as case when t is null then true when length(t) > {longest_mark} then false else regexp_full_match(t, '(?i){nobody_marks}') end;

-- An id is text: no width, no quote sign, no `.0` that a spreadsheet added; leading zeros stay.
create or replace macro id_text(t) as case
  when regexp_full_match(t, '[0-9A-Za-z][0-9A-Za-z_/:-]{4,}') then t
  when is_missing(t) then null
  else regexp_replace(regexp_replace(plain_text(t), '^[''`]+', ''), '^(\d+)\.0+$', '\1') end;
-- A number however it is set: a-10, A–10 and `A - 10` are A-10.
create or replace macro number_key(t) as translate(upper(t), '–—‐‑ ', '----');
-- The figures of a personnel number: 00010123 of SAP is YXH10123 of the roster. Whether two numbers are one is for whoever compares them to say.
create or replace macro number_figures(no) as list_transform([upper(no)], lambda n:
  coalesce(unless_empty(regexp_extract(n, '^[A-Z]{1,4}-?0*(\d{3,})$', 1)), ltrim(n, '0')))[1];
-- Two systems write one number: one of them in figures alone.
create or replace macro one_number(a, b) as number_figures(a) = number_figures(b) and (regexp_full_match(a, '\d+') or regexp_full_match(b, '\d+'));
-- 1.23457E+17: the digits are gone.
create or replace macro is_destroyed_id(t) as case
  when contains(t, '+') then contains(upper(t), 'E+') and regexp_full_match(upper(plain_text(t)), '\d(\.\d+)?E\+\d+') else false end;

-- A name without width, script, spaces, dots and what is written behind it: (离职), （小）, -1, [外包], a number in brackets or beside it. Nair, Priya is
-- Priya Nair.
create or replace macro name_key(t) as lower(simplified(list_transform([t], lambda n: case
  when regexp_full_match(n, '\p{Han}+') then n
  else regexp_replace(regexp_replace(regexp_replace(regexp_replace(ltrim(fold_width(n), '@ '),
  '[\(\[【〔<{][^\)\]】〕>}]*[\)\]】〕>}]?', '', 'g'),
  '^\s*[A-Za-z]{0,4}\d{2,}(?:\d|-\d{2,})[\s_·/-]+|(\p{Han})[A-Za-z]{0,4}\d{2,}(?:\d|-\d{2,})\s*$|[\s_·/-]+[A-Za-z]{0,4}\d{2,}(?:\d|-\d{2,})\s*$'
    || '|[-_]?\d+\s*$|[;；,，、\s]+$', '\1', 'g'),
  '^\s*([\p{Latin}''’. -]+),\s*([\p{Latin}''’. -]+)$', '\2 \1'), '[\s·•・‧.．]', '', 'g') end)[1]));
-- 张三(000123), E1013 马超, 余佳华 · LS912, 方志刚HM1011 carry the number.
create or replace macro number_in_name(t) as list_transform([fold_width(t)], lambda n: coalesce(
  unless_empty(regexp_extract(n, '[\(\[【]\s*([A-Za-z]{0,4}\d{2,}(?:-\d{2,})?)\s*[\)\]】]', 1)),
  unless_empty(regexp_extract(n, '^\s*([A-Za-z]{0,4}\d{2,}(?:\d|-\d{2,}))[\s_·/-]+[^\d\s_·/-]', 1)),
  unless_empty(regexp_extract(n, '[^\d\s_·/-][\s_·/-]+([A-Za-z]{0,4}\d{2,}(?:\d|-\d{2,}))\s*$', 1)),
  unless_empty(regexp_extract(n, '^\s*\p{Han}{2,4}([A-Za-z]{0,4}\d{2,}(?:\d|-\d{2,}))\s*$', 1))))[1];
-- Everybody a cell names: 李静、周杰伟 · Mary Jones, John Smith · a@x.example; b@x.example. What may be one name, Smith, John, stays whole.
create or replace macro people_named(t) as case
  -- most cells name one, and are asked for every row
  when not regexp_matches(t, '[、，,；;/|＋+&\n和与及]') then [t]
  -- a name of five characters and more with 和 between two on either side is none
  when regexp_full_match(t, '\s*\p{Han}{2,4}\s*(?:[、，,和与及]|以及)\s*(?:\p{Han}{2,4}\s*(?:[、，,和与及]|以及)\s*)*\p{Han}{2,4}\s*') and regexp_matches(t, '[和与及]')
    then list_filter(list_transform(regexp_split_to_array(t, '以及|[、，,和与及]'), lambda one: trim(one)), lambda one: one <> '')
  when regexp_full_match(t, '\s*(?:@?\p{Han}{2,4}(?:\s*[\(（]?[A-Za-z]{0,4}\d{2,}[\)）]?)?\s*[、，,；;/|＋+&\n]\s*)+@?\p{Han}{2,4}(?:\s*[\(（]?[A-Za-z]{0,4}\d{2,}[\)）]?)?\s*')
    or regexp_full_match(t, '\s*(?:[A-Za-z]{0,4}\d{2,}\s*[、，,；;/|\n]\s*)+[A-Za-z]{0,4}\d{2,}\s*')
    then list_filter(list_transform(regexp_split_to_array(t, '[、，,；;/|＋+&\n]'), lambda one: trim(one)), lambda one: one <> '')
  -- Rajesh a/l Kumar is one
  when regexp_full_match(t, '\s*(?:[^\s;,@]+@[^\s;,@]+\s*[;,]\s*)+[^\s;,@]+@[^\s;,@]+[;,\s]*')
    or regexp_full_match(t, '\s*(?:[\p{Latin}''’.-]+(?: [\p{Latin}''’./-]+)+\s*[;,、|\n&]\s*)+[\p{Latin}''’.-]+(?: [\p{Latin}''’./-]+)+[;,\s]*')
    then list_filter(list_transform(regexp_split_to_array(t, '[;,、|\n&]'), lambda one: trim(one)), lambda one: one <> '')
  -- Priya、吴昊: a comma of the one script parts no name of the other
  when regexp_full_match(t, '\s*(?:(?:\p{Han}{2,4}|[\p{Latin}''’.-]{3,})\s*[、，]\s*)+(?:\p{Han}{2,4}|[\p{Latin}''’.-]{3,})\s*')
    then list_filter(list_transform(regexp_split_to_array(t, '[、，]'), lambda one: trim(one)), lambda one: one <> '')
  -- 吴昊，Mary Jones
  when regexp_full_match(t, '\s*(?:(?:\p{Han}{2,4}|[\p{Latin}''’.-]+(?: [\p{Latin}''’./-]+)+)\s*[;；,，、|\n&]\s*)+(?:\p{Han}{2,4}|[\p{Latin}''’.-]+(?: [\p{Latin}''’./-]+)+)[;,\s]*')
    then list_filter(list_transform(regexp_split_to_array(t, '[;；,，、|\n&]'), lambda one: trim(one)), lambda one: one <> '')
  else [t] end;
-- Without a bracket behind it; a Chinese name set wide, 王　明, is the name.
create or replace macro name_shown(t) as list_transform([trim(regexp_replace(plain_text(t), '\s*[\(\[【〔][^\)\]】〕]*[\)\]】〕]\s*$', ''))], lambda n: unless_empty(case
  when regexp_full_match(n, '[\p{Han}\s]+') then regexp_replace(n, '\s+', '', 'g') else n end))[1];

-- Blanks between Chinese characters say nothing, 生　产　部.
create or replace macro set_close(t) as list_transform([t], lambda w: case when not regexp_matches(w, '\s') then w
  else regexp_replace(regexp_replace(w, '(\p{Han})\s+(\p{Han})', '\1\2', 'g'), '(\p{Han})\s+(\p{Han})', '\1\2', 'g') end)[1];
-- 公司 - 中心 > 部门, 公司_部门_组 and their like to 公司/中心/部门. A hyphen divides levels only between Chinese characters or spaces.
create or replace macro department_path(t) as unless_empty(trim(regexp_replace(regexp_replace(regexp_replace(set_close(plain_text(t)),
  '(\p{Han})\s*[-—–、_]\s*(\p{Han})', '\1/\2', 'g'), '\s+[-—–]\s+', '/', 'g'), '\s*[/>\\→|]+\s*', '/', 'g'), '/ '));
create or replace macro last_level(path) as regexp_extract(path, '[^/]+$');
-- Weak key of one level: no spaces, no 部 / 中心 / 组 / 室 at its end.
create or replace macro department_key(t) as coalesce(unless_empty(regexp_replace(lower(simplified(regexp_replace(last_level(department_path(t)), '\s', '', 'g'))),
  '(部门|中心|部|组|室|科|处|department|dept\.?|team)$', '')), lower(t));

-- `Lang Qin <lang.qin@a.example>` is the address between the brackets.
create or replace macro bare_address(t) as coalesce(unless_empty(regexp_extract(t, '<\s*([^<>\s]+@[^<>\s]+)\s*>', 1)), t);

-- A word of a closed list without width, case, spaces, signs and brackets.
create or replace macro word_key(t) as unless_empty(lower(simplified(regexp_replace(plain_text(t), '[\s\(\)\[\]【】《》「」“”"''_:：*%·-]', '', 'g'))));
create or replace macro unit_in_brackets(t) as unless_empty(regexp_extract(plain_text(t), '[\(\[【]([^\)\]】]*)[\)\]】]\s*$', 1));
-- 万件 = 10,000 of 件. Units and magnitudes stand in vocabulary/units.ts.
create or replace macro unit_scale(unit) as list_transform([plain_text(unit)], lambda u: case
  when u is null then 1.0
  {unit_scales}
  else 1.0 end)[1];
create or replace macro unit_base(unit) as list_transform([plain_text(unit)], lambda u:
  case when unit_scale(u) = 1 then u else unless_empty(regexp_replace(u, '^({magnitude_words})', '')) end)[1];
-- What a unit measures and how large it is: 万元 = money 10,000, 分钟 = time 1/60 of an hour, 吨 = mass 1,000 kg. A day of work has 8 hours.
-- `scale` is the part of it that is said by 万 or 亿; a unit not known here has no dimension and is as large as its scale.
create or replace macro unit_measure(unit) as list_transform([{'base': lower(unit_base(unit)), 'scale': unit_scale(unit)}], lambda u: list_transform([case
    {unit_measures}
    else {'dimension': null::varchar, 'size': 1.0} end], lambda m: {'dimension': m.dimension, 'size': m.size * u.scale, 'scale': u.scale})[1])[1];

-- Evidence that no record can be looked up by: an address, the name of a file, words without a figure. The endings stand in vocabulary/documents.ts.
create or replace macro is_elsewhere(t) as not regexp_matches(t, '\d') or regexp_full_match(t, '{documents}');

-- A survey's sign for somebody whose name it does not tell. The signs stand in vocabulary/anonymous.ts.
create or replace macro is_anonymous(t) as coalesce(regexp_full_match(plain_text(t), '{anonymous_marks}'), false);

-- An address, or what looks like the name of an account: an id of another system, so nobody's number.
create or replace macro is_foreign_id(t) as length(t) >= 16 or regexp_matches(t, '[._:@]');

-- Guan Yunfei 管云飞 · 管云飞 (Guan Yunfei): said in both scripts, the Chinese one tells more. Any other name stays as it is.
create or replace macro chinese_part(t) as case
  -- 林一 and Amy Fong are two
  when regexp_matches(t, '[A-Za-z]') and regexp_matches(t, '\p{Han}') and not regexp_matches(t, '\s(?i:and)\s')
    then coalesce(nullif(regexp_extract(trim(t), '^[A-Za-z][A-Za-z .''-]+[\s(（]+([\p{Han}·]{2,5})[)）]?$', 1), ''),
      nullif(regexp_extract(trim(t), '^([\p{Han}·]{2,5})[\s(（]+[A-Za-z][A-Za-z .''-]+[)）]?$', 1), ''), t)
  else t end;

-- RMB and 人民币 are CNY; a magnitude such as 万元 is none.
create or replace macro currency_code(t) as list_extract([{currency_codes}], list_position([{currency_words}], lower(simplified(plain_text(t)))));
