-- metric: collaboration_penetration
-- room: collaboration
-- shape: ratio
-- title: { zh: 协作穿透度, en: Collaboration penetration }
-- words:
--   zh: 自愿的跨部门评价邀请中已提交的比例。邀请发出时评价人与被评价人不在同一部门才算跨部门（部门下的班组算这个部门），匿名时以表中的评价关系为准；月份按发出时间，部门按评价人（应答的一方）。没有邀请名单就无法计算。
--   en: Share of voluntary cross-department invitations that were answered. Cross-department means rater and ratee stood in different departments when it was sent (groups below a department are of it), of an anonymous rater what the relation says; month is that of sending, department that of the rater, who has to answer. Without the list of invitations it cannot be computed.
-- unit: share
-- target: penetration.target
-- better: higher
-- headline: true
-- settings: [penetration.target]
-- rows: one row per voluntary cross-department invitation
-- details:
--   - { key: request, zh: 邀请, en: Invitation }
--   - { key: ratee, zh: 被评价人, en: Ratee, kind: person }
--   - { key: ratee_department, zh: 被评价人部门, en: "Ratee's department", kind: department }
--   - { key: sent_at, zh: 发出, en: Sent, kind: instant }
--   - { key: submitted_at, zh: 提交, en: Submitted, kind: instant }
-- secondary:
--   - { key: voluntary_assumed, zh: 没有写明是否自愿（按自愿计）, en: Not said whether voluntary (taken as such), count_if: is_voluntary_assumed }
select
  invitation.cycle_id, invitation.month, invitation.employee_id, invitation.department_id, invitation.role_family, invitation.source,
  true as counted,
  invitation.is_answered as hit,
  invitation._sheet_id, invitation._row, invitation._col,
  invitation.request, invitation.reviewee_id as ratee, invitation.reviewee_department_id as ratee_department, invitation.sent_at, invitation.submitted_at,
  invitation.is_voluntary_assumed
from invitation
where invitation.counts_as_penetration
