-- Values of indicators: units against the dictionary's unit, shares decided per sheet and indicator, texts kept where an indicator is not a number (`numeric`).
-- 3391票 below 派件(票): whatever the column counts may stand behind a number, be it a unit or none
create or replace temp macro without_unit(cell, unit) as case when ends_with(trim(cell), unit) then left(trim(cell), length(trim(cell)) - length(unit)) end;
-- names and units are few: each is understood once
create or replace temp table reported_indicator as
select n.name as indicator_name, n.indicator_id, d.unit as def_unit, coalesce(d.is_share, d.aggregate = 'ratio') as is_share, unit_in_brackets(n.name) as name_unit
from indicator_key n
left join indicator d on d.indicator_id = n.indicator_id;

-- what a cell says itself goes before the column, the column before the dictionary; a bare number is in the dictionary's unit
create or replace temp table cell_unit as
select *, coalesce(currency_code(unit) is not null and not regexp_matches(unit, '\p{Han}'), false) as is_currency from (
  select _sheet_id, _row, _col, coalesce(currency_before(value), unit_behind(value)) as unit from usable where try_cast(value as double) is null and not is_missing(value));
-- what a system has is read in the unit of what is reported beside it: MES工时(min) beside 自报工时(h)
create or replace temp table side_unit as {sides};
create or replace temp table unit_known as
select unit, unit_measure(unit) as measure from (
  select unit from usable union select name_unit from reported_indicator union select def_unit from reported_indicator union select unit from cell_unit)
where unit is not null;

create or replace temp table reading as
with cell as materialized (
  select m._sheet_id, m._row, m._col, m.value as cell, i.indicator_id, i.def_unit, i.is_share as whole_share,
    coalesce(read_number(m.value), read_number(without_unit(m.value, m.unit))) as number, has_percent(m.value) as percent,
    case when in_unit.share is distinct from 'header_unit' or not c.is_currency then own.measure end as own, col.measure as col,
    coalesce(i.name_unit, m.unit) as unit,
    -- CNY 520,000 below 千元 is one of two things
    coalesce(in_unit.share is null and c.is_currency and own.measure.dimension = col.measure.dimension and col.measure.scale <> 1, false) as against,
    coalesce(def.measure, case when side.measure is not null then
      {'dimension': side.measure.dimension, 'size': side.measure.size / side.measure.scale, 'scale': 1.0} end) as def
  from usable m
  join reported_indicator i on i.indicator_name = m.indicator_name
  left join cell_unit c using (_sheet_id, _row, _col)
  left join stated_share in_unit on in_unit.sheet = m._sheet_id and in_unit.col = m._col and in_unit.share in ('own_unit', 'header_unit')
  left join unit_known own on own.unit = c.unit
  left join unit_known col on col.unit = coalesce(i.name_unit, m.unit)
  left join unit_known def on def.unit = i.def_unit
  left join side_unit s on s._sheet_id = m._sheet_id and s.indicator_name = m.indicator_name and {of_system}
  left join unit_known side on side.unit = s.unit
  where not is_missing(m.value)
),
-- `target`: the unit values are kept in, the dictionary's or the column's without its 万; `is_time`: durations, which a cell may write in parts
measured as (
  select * replace (case when is_time then read_hours(cell, coalesce(col.size, def.size)) else number end as number),
    case when is_time then 1.0
      when own is not null then case when own.dimension = target.dimension then own.size / target.size else own.scale / target.scale end / own.scale
      when col is null then 1.0
      when col.dimension = target.dimension then col.size / target.size
      else col.scale / target.scale end / case when is_time then target.size else 1.0 end as factor,
    coalesce(own.dimension <> target.dimension or (own is null and col.dimension <> target.dimension), false) as conflict
  from (
    select *, coalesce(def, case when col is not null then {'dimension': col.dimension, 'size': col.size / col.scale, 'scale': 1.0} end,
        {'dimension': own.dimension, 'size': 1.0, 'scale': 1.0}) as target,
      coalesce(def.dimension, col.dimension, own.dimension) = 'time' and coalesce(own.dimension, 'time') = 'time' and coalesce(col.dimension, 'time') = 'time' as is_time
    from cell
  )
),
counted as (
  select _sheet_id, indicator_id,
    coalesce(bool_or(percent or def.dimension = 'share' or col.dimension = 'share' or whole_share), false) as is_share,
    count(*) filter (not percent and number is not null) as plain,
    count(*) filter (percent) as percents,
    count(*) filter (not percent and abs(number) <= 1.5 and number <> 0) as small,
    count(*) filter (not percent and abs(number) > 1.5) as large,
    bool_and(number = floor(number)) filter (not percent) as whole,
    -- what is written both ways lies a hundredfold apart: beside the unit %, 1.2 among 1.92 and 2.4 is points like them
    bool_and(coalesce(col.dimension, def.dimension) = 'share') as in_percent,
    coalesce(bool_and(col.dimension = 'share'), false) as beside_percent,
    max(abs(number)) filter (not percent) < 30 * min(abs(number)) filter (not percent and number <> 0) as near,
    min(abs(number)) filter (not percent and number <> 0) as least,
    {numeric} as numeric
  from measured group by all
),
-- so is a defect rate of 0.82 and 1.2 where the other rates of the sheet beside the unit % are points
shared as (
  select *, coalesce(in_percent and near and (large > small or points_elsewhere or (beside_percent and large > 0)), false) as alike
  from (
    select *, coalesce(in_percent and (beside_percent or least >= 0.1)
      and sum(case when in_percent then large - small end) over (partition by _sheet_id) > 0, false) as points_elsewhere from counted)
),
-- shares and points in one column
habit as (select *, coalesce(large > 0 and small > 0 and not whole and not alike, false) as both_ways from shared)
select c._sheet_id, c._row, c._col, c.indicator_id, c.cell,
  case
    when not h.numeric or c.number is null or c.conflict or c.against then null
    when not h.is_share then c.number * c.factor
    when c.percent then c.number
    when said.share is not null and (h.percents > 0 or h.both_ways) then
      case when said.share = 'points' or (said.share = 'size' and abs(c.number) > 1.5) then c.number / 100 else c.number end
    when h.both_ways then null -- asked
    when (h.large > 0 or h.points_elsewhere) and h.percents = 0 then c.number / 100
    when h.large = 0 and h.percents = 0 then c.number
    when h.large = 0 then case when c.number = 0 then 0 end
  end as value,
  case when not h.numeric then plain_text(c.cell) end as value_text,
  case
    when not h.numeric then null
    when c.number is null then 'unparseable'
    when c.conflict then 'unit_conflict'
    when c.against then 'unit_against_header'
    when h.is_share and not c.percent and c.number <> 0 and said.share is null and (h.percents > 0 or h.both_ways) then 'mixed_percent'
  end as problem, c.def_unit, c.unit
from measured c
join habit h on h._sheet_id = c._sheet_id and h.indicator_id = c.indicator_id
left join stated_share said on said.sheet = c._sheet_id and said.col = c._col and said.share not in ('own_unit', 'header_unit');

insert into staged_issue
select problem, 'warn', false, _sheet_id, _row, _col, 'value',
  json_object('text', left(cell, 40), 'unit', coalesce(def_unit, unit), 'header', unit, 'count', 1)
from reading where problem is not null;
