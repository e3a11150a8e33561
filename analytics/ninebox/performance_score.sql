-- metric: performance_score
-- room: ninebox
-- shape: index
-- title: { zh: 绩效, en: Performance }
-- words:
--   zh: 校准人群绩效分（0–100）的平均。每人的绩效分由自动结果、主管评价、跨部门评价按设置的权重加权；缺少的部分不按 0 计，其权重分给其余部分，所以各部分的平均只含有这一部分的人。整个周期为一体，不按月份和来源分。
--   en: "Mean of the performance scores (0–100) of those calibrated. A score weights automated result, manager rating and cross-department rating as set; a missing part is not 0, its weight is spread over the rest, so the mean of a part is that of those who have it. Made of a whole cycle, and cut neither by month nor by source."
-- unit: points
-- better: higher
-- score: performance
-- parts:
--   - { key: automated, zh: 自动结果, en: Automated result, weight: ninebox.weight.automated }
--   - { key: manager, zh: 主管评价, en: Manager rating, weight: ninebox.weight.manager }
--   - { key: cross_department, zh: 跨部门评价, en: Cross-department rating, weight: ninebox.weight.cross_department }
-- settings: [ninebox.weight.automated, ninebox.weight.manager, ninebox.weight.cross_department]
-- rows: one row per person calibrated, counted with a score; the cell is that of the first of the inputs
-- details:
--   - { key: performance, zh: 绩效分, en: Score }
--   - { key: automated, zh: 自动结果, en: Automated result }
--   - { key: manager, zh: 主管评价, en: Manager rating }
--   - { key: cross_department, zh: 跨部门评价, en: Cross-department rating }
--   - { key: reweighted, zh: 缺少某部分, en: A part is missing, kind: words }
-- secondary:
--   - { key: reweighted_people, zh: 缺少某部分的人, en: People with a part missing, count_if: "counted and reweighted = 'yes'" }
select
  person.cycle_id, cast(null as date) as month, person.employee_id, person.department_id, person.role_family, cast(null as varchar) as source,
  score.performance is not null as counted,
  score.performance is not null as hit,
  first_cell._sheet_id, first_cell._row, first_cell._col,
  score.performance, score.automated, score.manager, score.cross_department,
  case when score.reweighted then 'yes' else 'no' end as reweighted
from calibration_population as person
join performance as score on score.cycle_id = person.cycle_id and score.employee_id = person.employee_id
left join performance_cell as first_cell on first_cell.cycle_id = person.cycle_id and first_cell.employee_id = person.employee_id
