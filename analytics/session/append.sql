-- 追加一条决定。日志只增不改。
-- Appends one entry. The log only grows.
insert into calibration_decision
  (seq, cycle_id, employee_id, box_before, box_after, reason, evidence, decided_at, undoes, group_no, previous_hash, hash)
values
  ($seq, $cycle, $employeeId, $before, $after, $reason, $evidence, make_timestamptz($at::bigint), $undoes, $group, $previousHash, $hash)
