-- 一个周期的决定日志，自旧至新；undone 表示现在不生效。
-- The decisions log of a cycle, oldest first; undone: not in force now. A move undone and redone is in force.
select
  d.seq,
  d.employee_id as "employeeId",
  d.box_before as before,
  d.box_after as after,
  d.reason,
  d.evidence,
  d.decided_at as at,
  d.undoes,
  coalesce(d.group_no, d.seq) as "group",
  not coalesce(m.in_force, l.in_force, false) as undone
from calibration_decision d
left join decision_move m on m.seq = d.seq
left join decision_move l on l.last_seq = d.seq and l.seq <> d.seq
where d.cycle_id = $cycle
order by d.seq
