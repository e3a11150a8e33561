-- 若干人现在的格：先按数据，后按决定；0 为缺分数而未落位。不在校准人群中的人没有行。
-- Where some people (ids as a JSON list) stand now: by the figures, then by the decisions; 0 where a score is missing. Nobody outside the calibration has a row.
select p.employee_id as "employeeId", coalesce(d.box, p.box, 0) as box
from placement p
left join decision_box d on d.cycle_id = p.cycle_id and d.employee_id = p.employee_id
where p.cycle_id = $cycle and p.employee_id in (select unnest(from_json($employees, '["VARCHAR"]')))
