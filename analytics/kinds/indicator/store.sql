-- Indicator dictionary: one rule an indicator, its last row wins. Words of both languages become the model's own.
create or replace temp macro record_column(t) as list_transform([word_key(t)], lambda k: case
  {fields}
  else k end)[1];
-- an expression is no field, and has none of its own words' names
create or replace temp macro named_column(t) as case when t in (select text from said_expression) then plain_text(t) else record_column(t) end;

-- `formula`: the expression that says how the indicator is computed. A stated aggregate other than a ratio goes before it, and so do a numerator and a
-- denominator that are stated as fields; a sum may be one of several fields.
create or replace temp table indicator_row as
select *, row_number() over best as nth, first_value(_sheet_id) over best as used_sheet, first_value(_row) over best as used_row, first_value(version) over best as used_version
from mapped join indicator_key on indicator_key.name = indicator_name join sheet_version using (_sheet_id)
window best as (partition by indicator_id order by version desc, _row desc);

create or replace temp table indicator_stated as
select *, case when aggregate is not null then coalesce(aggregate_code(aggregate), 'unknown') end as stated,
  record_field in (select text from said_expression) as field_computes,
  numerator_field in (select text from said_expression) or denominator_field in (select text from said_expression) as side_computes
from indicator_row where nth = 1;

create or replace temp table indicator_said as
select *, coalesce(field, case when stated = 'count' then '1' end) as counted_field,
  case when formula is not null then 'formula' when stated = 'formula' then 'unknown' else coalesce(stated, case when field = '1' then 'count'
    when field in ('quantity', 'good_qty', 'bad_qty', 'scrap_qty', 'hours', 'downtime') then 'sum' end) end as rule
from (
  select s.*, named_column(record_field) as field, known.text as formula, known.share, known.points,
    coalesce(list_contains(list_transform([unit, unit_in_brackets(indicator_name)], lambda u: unit_measure(u).dimension), 'share'), false) as in_percent
  from indicator_stated s
  left join (select distinct text, share, points, linear from said_term) known on known.text = case
    when stated = 'sum' then case when field_computes and linear then record_field end
    when stated not in ('ratio', 'formula') then null
    when numerator_field is not null and denominator_field is not null then
      case when side_computes or stated = 'formula' or (stated is null and record_field is null) then '(' || numerator_field || ')/(' || denominator_field || ')' end
    when side_computes then numerator_field
    when field_computes then record_field
    else formula_text end
);

insert into indicator
select
  indicator_id, plain_text(indicator_name), plain_text(unit), formula_text, plain_text(source_system), plain_text(record_kind),
  counted_field, rule, named_column(numerator_field), named_column(denominator_field), abs_tol, rel_tol, direction_code(direction),
  case when month_field is null then null
    when regexp_matches(month_field, '开|start') then 'at_start' when regexp_matches(month_field, '录入|recorded') then 'recorded_at' else 'at_end' end,
  _sheet_id, _row, source_complete, formula, case when points then in_percent else share end
from indicator_said;

-- values in percent are kept as shares, so × 100 is only the way they are written
insert into indicator_term
select i.indicator_id, t.field, t.numerator / case when i.points and i.in_percent then 100 else 1 end, t.denominator
from indicator_said i
join said_term t on t.text = i.formula;

-- quantities and hours are added up where the dictionary does not say how
insert into staged_issue
select 'aggregate_assumed', 'info', false, _sheet_id, min(_row), column_of(_sheet_id, 'record_field'), 'aggregate',
  json_object('indicator', arg_min(plain_text(indicator_name), _row), 'count', count(*))
from indicator_said where stated is null and rule = 'sum' group by _sheet_id;

-- by a formula, and none is there that can be computed
insert into staged_issue
select 'unknown_word', 'warn', false, _sheet_id, min(_row), column_of(_sheet_id, 'aggregate'), 'aggregate',
  json_object('text', left(aggregate, 40), 'count', count(*))
from indicator_said where stated = 'formula' and rule = 'unknown' group by _sheet_id, aggregate;
