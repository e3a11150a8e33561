-- 一个人在一个周期的移动，自旧至新，含已撤销的。
-- The moves of one person in a cycle, oldest first, undone ones included.
select seq, box_before as before, box_after as after, reason, decided_at as at, not in_force as undone
from decision_move
where cycle_id = $cycle and employee_id = $employee
order by seq
