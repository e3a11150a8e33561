-- metric: penetration_trend
-- room: collaboration
-- shape: series
-- title: { zh: 穿透度走势, en: Penetration by month }
-- words:
--   zh: 逐月的协作穿透度，停在所选周期的最后一个月。有 8 个月以上时给出单值控制图的控制限：均值 ± 2.66 × 平均移动极差；月份跨周期取，到所选月份为止。连续两个月下降另行标出。
--   en: "Collaboration penetration month by month, standing at the last month of the slice. From 8 months on with the control limits of an individuals chart, mean ± 2.66 × mean moving range, over the months of all cycles up to that one. Two months of decline in a row are marked."
-- unit: share
-- better: higher
-- settings: []
-- rows: one row per voluntary cross-department invitation
-- details:
--   - { key: request, zh: 邀请, en: Invitation }
--   - { key: ratee, zh: 被评价人, en: Ratee, kind: person }
--   - { key: ratee_department, zh: 被评价人部门, en: "Ratee's department", kind: department }
--   - { key: sent_at, zh: 发出, en: Sent, kind: instant }
--   - { key: submitted_at, zh: 提交, en: Submitted, kind: instant }
select
  cycle_id, month, employee_id, department_id, role_family, source,
  counted,
  hit,
  _sheet_id, _row, _col,
  request, ratee, ratee_department, sent_at, submitted_at
from collaboration_penetration
