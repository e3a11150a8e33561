-- Cells as values. Each macro answers NULL for what it cannot read; the caller tells "missing" from "not understood".

-- Cell text without currency, spaces and a unit word behind the number, its 萬 or w as 万.
-- 3.8（↑0.2）: how far it has moved stands behind the number.
create or replace macro number_text(t) as translate(regexp_replace(regexp_replace(lower(plain_text(t)), '^([-+(]*)(?:{currency_marks})|\s+', '\1', 'g'),
  '({dropped_units})$|\([↑↓→↗↘▲▼△▽±]\d+(\.\d+)?%?\)$', ''), '{magnitude_spellings}', '{magnitude_firsts}');
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
