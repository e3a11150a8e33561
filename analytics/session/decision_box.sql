-- view: decision_box · title: 决定后的格 / Box after the decisions
-- 每周期每位被移动者一行：最近一次生效的移动把人放到的格。
-- One row per cycle and person moved: the box of the latest move in force.
select cycle_id, employee_id, latest(box_after, seq) as box
from decision_move
where in_force
group by cycle_id, employee_id
