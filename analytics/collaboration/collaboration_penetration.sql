-- metric: collaboration_penetration · title: 协作穿透度 / Collaboration penetration · unit: share · target: penetration.target · better: higher
-- zh: 自愿的跨部门评价邀请中已提交的比例。邀请发出时评价人与被评价人不在同一部门才算跨部门；月份按发出时间，部门按评价人（应答的一方）。没有邀请名单就无法计算。
-- en: Share of voluntary cross-department invitations that were answered. Cross-department means rater and ratee stood in different departments when it was sent; month is that of sending, department that of the rater, who has to answer. Without the list of invitations it cannot be computed.
-- settings: penetration.target
-- detail: request · 邀请 / Invitation
-- detail: ratee · 被评价人 / Ratee · person
-- detail: ratee_department · 被评价人部门 / Ratee's department · department
-- detail: sent_at · 发出 / Sent · instant
-- detail: submitted_at · 提交 / Submitted · instant
-- one row per voluntary cross-department invitation
select
  invitation.cycle_id, invitation.month, invitation.employee_id, invitation.department_id, invitation.role_family, invitation.source,
  true as counted,
  invitation.submitted_at is not null as hit,
  invitation._sheet_id, invitation._row, invitation._col,
  invitation.request, invitation.reviewee_id as ratee, invitation.reviewee_department_id as ratee_department, invitation.sent_at, invitation.submitted_at
from invitation
where invitation.counts_as_penetration
