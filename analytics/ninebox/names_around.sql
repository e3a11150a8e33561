-- 与一个人有关的人名：本人、主管、评价人、给标签的人、行动项的主管与验收人。用于遮蔽文字中的姓名。
-- Names that may turn up in texts about a person: own, former, manager, reviewers, givers of tags, managers and acceptors of action items.
select distinct unnest([e.name, e.former_name]) as name
from employee e
where e.employee_id in (
  select $employee
  union all select manager_id from employment_assignment where employee_id = $employee
  union all select reviewer_id from review where reviewee_id = $employee
  union all select given_by_id from behavior_tag where employee_id = $employee
  union all select unnest([manager_id, acceptor_id]) from action_item where employee_id = $employee
)
