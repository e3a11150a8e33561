-- view: performance_input · title: 绩效的每一项依据 / Every input of a performance score
-- 每项依据一行：目标达成度（automated，0–120，带权重）、主管评分（manager，0–100）、跨部门评分（cross_department，0–100）。评分 = 得分 ÷ 满分 × 100；超出分值范围的在核对前不计入。
-- One row per input: attainment of a goal (automated, 0–120, weighted), a manager's review and a cross-department review (score / scale · 100; one off its scale counts when it is settled).
select cycle_id, employee_id, 'automated' as part, attainment as value, weight, _sheet_id, _row, _col
from goal_attainment
union all
select
  cycle_id,
  reviewee_id as employee_id,
  case upper(type) when 'MANAGER' then 'manager' else 'cross_department' end as part,
  100 * score / score_max as value,
  1.0 as weight,
  _sheet_id,
  _row,
  _col
from review
where upper(type) in ('MANAGER', 'CROSS_DEPT') and score >= 0 and score <= score_max and score_max > 0 and cycle_id is not null
