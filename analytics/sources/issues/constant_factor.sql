-- Indicators whose reported values are a power of ten away from what the records say, nearly everywhere: 万元 beside yuan, grams beside kilograms.
-- Said once an indicator, at its first reported cell.
delete from data_issue where code = 'constant_factor';
insert into data_issue
with compared as (
  select indicator, _sheet_id, _row, _col, round(log10(reported / system))::integer as power, reported / system as factor
  from pair where reported <> 0 and system <> 0 and sign(reported) = sign(system)
),
apart as (
  select indicator, power, count(*) as pairs,
    arg_min({'sheet': _sheet_id, 'row': _row, 'col': _col}, (_sheet_id, _row, _col)) as cell
  from compared where abs(power) between 2 and 8 and abs(factor / pow(10.0, power) - 1) <= 0.02
  group by indicator, power
)
select (select coalesce(max(item_id), 0) from data_issue) + row_number() over (order by a.indicator, a.power), f.batch_id,
  'constant_factor', 'warn', false, a.cell.sheet, a.cell.row, a.cell.col, 'value',
  json_object('indicator', coalesce(i.name, a.indicator), 'factor', (10 ** abs(a.power))::bigint, 'count', a.pairs)
from apart a
join (select indicator, count(*) as pairs from compared group by indicator) c using (indicator)
left join indicator i on i.indicator_id = a.indicator
join source_sheet s on s.sheet_id = a.cell.sheet
join source_file f using (file_id)
where a.pairs >= 3 and a.pairs * 10 >= c.pairs * 8;
