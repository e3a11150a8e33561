-- Values of reported indicators: units against the dictionary's unit, shares decided per sheet and indicator, texts kept where an indicator is not a number.
-- names and units are few: each is understood once
create or replace temp table reported_indicator as
select n.metric_name, coalesce(exact.metric_id, base.metric_id) as metric_id, coalesce(exact.unit, base.unit) as def_unit, coalesce(exact.aggregate, base.aggregate) as aggregate,
  unit_scale(coalesce(exact.unit, base.unit)) as def_scale, n.base_key, unit_in_brackets(n.metric_name) as name_unit
from (select metric_name, metric_key(metric_name) as exact_key, metric_base_key(metric_name) as base_key from (select distinct metric_name from mapped)) n
left join metric_def exact on exact.metric_id = n.exact_key
left join metric_def base on base.metric_id = n.base_key;

create or replace temp table unit_known as select unit, unit_scale(unit) as scale from (select unit from mapped union select name_unit from reported_indicator);

create or replace temp table reading as
with cell as (
  select m._sheet_id, m._row, m._col, m.value as cell, coalesce(i.name_unit, m.unit) as unit, u.scale, i.metric_id, i.base_key as name_key, i.def_unit, i.def_scale, i.aggregate,
    read_number(m.value) as number, has_percent(m.value) as percent, has_magnitude(m.value) as magnitude
  from mapped m
  join reported_indicator i on i.metric_name = m.metric_name
  join unit_known u on u.unit is not distinct from coalesce(i.name_unit, m.unit)
  where not is_missing(m.value)
),
habit as (
  select _sheet_id, coalesce(metric_id, name_key) as metric,
    bool_or(percent) or bool_or(coalesce(def_unit, '') in ('%', '％', '百分比')) or bool_or(coalesce(unit, '') in ('%', '％')) or bool_or(aggregate = 'ratio') as is_share,
    count(*) filter (not percent and number is not null) as plain,
    count(*) filter (percent) as percents,
    count(*) filter (not percent and abs(number) <= 1.5 and number <> 0) as small,
    count(*) filter (not percent and abs(number) > 1.5) as large,
    bool_and(number = floor(number)) filter (not percent) as whole,
    count(number) * 2 >= count(*) as numeric
  from cell group by all
)
select c._sheet_id, c._row, c._col, c.metric_id, c.cell,
  case
    when not h.numeric or c.number is null then null
    when not coalesce(h.is_share, false) then c.number * case when c.magnitude then 1 else c.scale end / c.def_scale
    when c.percent then c.number
    when h.large > 0 and h.small > 0 and not h.whole then null -- shares and points in one column: ask
    when h.large > 0 and h.percents = 0 then c.number / 100
    when h.large = 0 and h.percents = 0 then c.number
    when h.large = 0 then case when c.number = 0 then 0 end
  end as value,
  case when not h.numeric then plain_text(c.cell) end as value_text,
  case
    when not h.numeric then null
    when c.number is null then 'unparseable'
    when h.is_share and not c.percent and c.number <> 0 and (h.percents > 0 or (h.large > 0 and h.small > 0 and not h.whole)) then 'mixed_percent'
  end as problem
from cell c
join habit h on h._sheet_id = c._sheet_id and h.metric = coalesce(c.metric_id, c.name_key);

insert into found
select problem, 'warn', false, _sheet_id, _row, _col, 'value', json_object('text', left(cell, 40)) from reading where problem is not null;
