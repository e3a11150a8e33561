-- 日志的最后一条与最大的组号。
-- The last entry of the log, and the highest group so far.
select max(seq) as seq, coalesce(max(group_no), 0) as "group", max_by(hash, seq) as hash
from calibration_decision
having count(*) > 0
