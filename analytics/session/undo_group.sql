-- 可撤销的一组：最近一次生效的移动。
-- The group to undo: the newest move in force, with everybody it moved.
select employee_id as "employeeId", box_after as before, box_before as after, reason, evidence::varchar as evidence, last_seq as undoes
from decision_move
where cycle_id = $cycle and in_force
qualify group_no = max(group_no) over ()
order by seq
