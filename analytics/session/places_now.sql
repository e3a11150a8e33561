-- 校准人群中每人按数据计算的格，缺分数为 0。
-- The box by the figures alone of everybody in the calibration of a cycle; 0 where a score is missing.
select employee_id as "employeeId", coalesce(box, 0) as box
from placement
where cycle_id = $cycle
