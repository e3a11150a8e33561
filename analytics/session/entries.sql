-- 决定日志的全部条目，按序号；时间为微秒，依据为所存的 JSON 原文，散列据此计算。
-- All entries of the decisions log in order; time in microseconds and evidence as the JSON text stored, which the hash is computed from.
select
  seq,
  cycle_id as cycle,
  employee_id as "employeeId",
  box_before as before,
  box_after as after,
  reason,
  evidence::varchar as evidence,
  epoch_us(decided_at) as at,
  undoes,
  group_no as "group",
  previous_hash as "previousHash",
  hash
from calibration_decision
order by seq
