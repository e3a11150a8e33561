-- 一个周期的决定日志概况；没有决定时没有行。
-- State of the decisions log of a cycle; no row while nothing was decided.
select decisions, can_undo as "canUndo", can_redo as "canRedo"
from decision_summary
where cycle_id = $cycle
