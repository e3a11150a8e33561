-- Values of reported indicators: units against the dictionary's unit, shares decided per sheet and indicator, texts kept where an indicator is not a number.
create or replace temp table reading as
with cell as (
  select m._sheet_id, m._row, m._col, m.value as cell, m.unit as row_unit, coalesce(exact.metric_id, base.metric_id) as metric_id, metric_base_key(m.metric_name) as name_key,
    coalesce(exact.unit, base.unit) as def_unit, coalesce(exact.aggregate, base.aggregate) as aggregate, unit_in_brackets(m.metric_name) as name_unit,
    read_number(m.value) as number, has_percent(m.value) as percent, has_magnitude(m.value) as magnitude
  from mapped m
  left join metric_def exact on exact.metric_id = metric_key(m.metric_name)
  left join metric_def base on exact.metric_id is null and base.metric_id = metric_base_key(m.metric_name)
  where not is_missing(m.value)
),
habit as (
  select _sheet_id, coalesce(metric_id, name_key) as metric,
    bool_or(percent) or bool_or(coalesce(def_unit, '') in ('%', '％', '百分比')) or bool_or(coalesce(row_unit, name_unit, '') in ('%', '％')) or bool_or(aggregate = 'ratio') as is_share,
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
    when not coalesce(h.is_share, false) then c.number * case when c.magnitude then 1 else unit_scale(coalesce(c.name_unit, c.row_unit)) end
      / unit_scale(c.def_unit)
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
