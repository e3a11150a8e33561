-- view: decision_move · title: 每次移动的现状 / What became of each move
-- 决定日志中的每次移动一行，以及它现在是否生效：撤销取消移动，重做取消撤销，如此相接；链上条数为偶数则生效。last_seq 为链上最后一条。
-- One row per move in the decisions log, and whether it is in force: an undo takes the move back, a redo takes the undo back, and so on along a chain;
-- after an even number of these the move is in force. last_seq is the last entry of the chain.
with recursive chain as (
  select seq as move_seq, seq as last_seq, 0 as steps
  from calibration_decision
  where undoes is null
  union all
  select chain.move_seq, d.seq, chain.steps + 1
  from chain
  join calibration_decision d on d.undoes = chain.last_seq
)
select
  d.cycle_id,
  d.seq,
  d.employee_id,
  d.box_before,
  d.box_after,
  d.reason,
  d.evidence,
  d.decided_at,
  coalesce(d.group_no, d.seq) as group_no,
  c.last_seq,
  c.steps % 2 = 0 as in_force
from calibration_decision d
join (select move_seq, max(last_seq) as last_seq, max(steps) as steps from chain group by move_seq) c on c.move_seq = d.seq
