-- metric: company_goal_count
-- room: actions
-- shape: count
-- title: { zh: 公司级目标数, en: Company goals }
-- words:
--   zh: 公司级、不隶属于其他目标的目标个数，以及它们分属几个部门。公司级目标是公司的事实，不算负责人的个人数据，因此不因人少而隐去。
--   en: Number of goals of the company's own level that stand under no other goal, and how many departments they lie with. A company goal is a fact about the company, not about its owner, so it is not withheld for being few people's.
-- unit: count
-- groups: { of: department_id, zh: 部门, en: Departments }
-- settings: []
-- rows: one row per company goal; nobody is counted as behind it
-- details:
--   - { key: goal, zh: 目标, en: Goal }
--   - { key: owner, zh: 负责人, en: Owner, kind: person }
--   - { key: due, zh: 到期, en: Due, kind: day }
select
  company_goal.cycle_id, month_of(coalesce(company_goal.due_date, company_goal.start_date)) as month, cast(null as varchar) as employee_id,
  company_goal.department_id, company_goal.role_family, sheet_file.file as source,
  true as counted,
  true as hit,
  company_goal._sheet_id, company_goal._row, company_goal._col,
  company_goal.title as goal, company_goal.owner_id as owner, company_goal.due_date as due
from company_goal
left join sheet_file on sheet_file.sheet_id = company_goal._sheet_id
