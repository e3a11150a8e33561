-- view: decision_summary · title: 决定日志概况 / State of the decisions log
-- 每周期一行：生效的移动数，能否撤销，能否重做（最后一次撤销之后没有新的移动）。
-- One row per cycle: moves in force, whether there is one to undo, and whether the newest undo can be redone (no move came after it).
select
  cycle_id,
  count(*) filter (where in_force) as decisions,
  coalesce(bool_or(in_force), false) as can_undo,
  coalesce(bool_or(not in_force and last_seq > newest), false) as can_redo
from (select *, max(seq) over (partition by cycle_id) as newest from decision_move)
group by cycle_id
