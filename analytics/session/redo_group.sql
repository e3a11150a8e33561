-- 可重做的一组：最后被撤销、且其后没有新移动的移动。
-- The group to redo: the move undone last, with everybody it moved, if no move came after that undo.
select employee_id as "employeeId", box_before as before, box_after as after, reason, evidence::varchar as evidence, last_seq as undoes
from (
  select *, max(seq) over () as newest
  from decision_move
  where cycle_id = $cycle
)
where not in_force and last_seq > newest
qualify group_no = first_value(group_no) over (order by last_seq desc)
order by seq
