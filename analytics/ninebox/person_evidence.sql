-- 一个人在一个周期的事实：文件中的潜力评级、目标、按指标汇总的工作记录、行为标签、学习，各带原始单元格。
-- The facts of one person in one cycle with their cells: the potential files rate, goals, work records summed up per indicator (cell of the first record), tags, learning.
select *
from (
  select
    'goal' as kind, g.title as text, null as level, a.attainment, a.weight / sum(a.weight) over () as share, g.actual, g.target, g.unit, g.progress,
    cast(null as bigint) as count, cast(null as double) as points, cast(null as double) as hours, cast(null as double) as score,
    g._sheet_id as "sheetId", g._row as row, g._col as "column"
  from goal g
  left join goal_attainment a on a.goal_no = g.goal_no and a.cycle_id = g.cycle_id and a.employee_id = g.owner_id
  where g.owner_id = $employee and g.cycle_id = $cycle
  union all
  select
    'records', of_what, null, null, null, null, null, null, null, count(*), null, null, null,
    max(case when place = 1 then _sheet_id end), max(case when place = 1 then _row end), max(case when place = 1 then _col end)
  from (
    select coalesce(indicator_name, kind, '') as of_what, _sheet_id, _row, _col,
      row_number() over (partition by coalesce(indicator_name, kind, '') order by _sheet_id, _row) as place
    from work_record
    where employee_id = $employee and cycle_id = $cycle
  ) as record
  group by of_what
  union all
  select 'tag', tag, null, null, null, null, null, null, null, null, points, null, null, _sheet_id, _row, _col
  from behavior_tag
  where employee_id = $employee and cycle_id = $cycle
  union all
  select
    'learning', course, null, null, null, null, null, null, null, null, null, hours, case when score_max > 0 then 100 * score / score_max end,
    _sheet_id, _row, _col
  from learning_record
  where employee_id = $employee and cycle_id = $cycle
  union all
  select 'potential', potential, potential_level, null, null, null, null, null, null, null, null, null, null, _sheet_id, _row, _potential_col
  from final_rating
  where employee_id = $employee and cycle_id = $cycle and potential is not null
)
order by case kind when 'potential' then 0 when 'goal' then 1 when 'records' then 2 when 'tag' then 3 else 4 end, "sheetId", row, text
