-- view: performance · title: 绩效 0–100 / Performance 0–100
-- 自动结果、主管评价、跨部门评价按设置的权重（默认 70 / 20 / 10）加权。缺少的部分不按 0 计，其权重按比例分给其余部分并标记（reweighted）。三部分都缺，或所余权重为 0，则没有绩效分。
-- Automated result, manager rating and cross-department rating by the weights in force (70 / 20 / 10). A missing part is not 0: its weight is spread over
-- the rest in proportion and the row is flagged (reweighted). All parts missing, or no weight left: no score. *_used: the weight a part got, 0–1.
-- error: closed-form standard error of the score over the person's own inputs; most_inputs: inputs of the part that has most.
select
  cycle_id,
  employee_id,
  automated,
  manager,
  cross_department,
  automated_weight / total as automated_used,
  manager_weight / total as manager_used,
  cross_department_weight / total as cross_department_used,
  round((coalesce(automated_weight * automated, 0) + coalesce(manager_weight * manager, 0)
    + coalesce(cross_department_weight * cross_department, 0)) / total, 6) as performance,
  total is not null and (automated is null or manager is null or cross_department is null) as reweighted,
  sqrt(pow(automated_weight * automated_error, 2) + pow(manager_weight * manager_error, 2)
    + pow(cross_department_weight * cross_department_error, 2)) / total as error,
  most_inputs
from (
  select *, nullif(automated_weight + manager_weight + cross_department_weight, 0) as total
  from (
    select
      p.*,
      case when p.automated is null then 0.0 else w.automated_weight end as automated_weight,
      case when p.manager is null then 0.0 else w.manager_weight end as manager_weight,
      case when p.cross_department is null then 0.0 else w.cross_department_weight end as cross_department_weight
    from performance_part p
    cross join ninebox_setting w
  )
)
