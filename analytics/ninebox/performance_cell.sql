-- view: performance_cell · title: 绩效依据的首个单元格 / The first cell behind a performance score
-- 每人每周期一行：其绩效依据中最先的一个单元格。
-- One row per cycle and person: the first of the cells that the inputs of the performance score stand in.
select cycle_id, employee_id, _sheet_id, _row, _col
from (
  select cycle_id, employee_id, _sheet_id, _row, _col,
    row_number() over (partition by cycle_id, employee_id order by _sheet_id, _row, _col) as place
  from performance_input
) as ordered
where place = 1
