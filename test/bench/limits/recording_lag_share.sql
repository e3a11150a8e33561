-- limit of recording_lag_share
with lag as (
  select month, department_id, role_family, source_system as source, epoch_ms(recorded_at) - epoch_ms(at_end) as ms
  from work_record
  where cycle_id = '2026Q1' and recorded_at is not null and at_end is not null
)
select month, department_id, role_family, source, count(*) filter (ms >= 0) as counted, count(*) filter (ms > 11 * 86400000) as hits, null::double[] as facts
from lag group by all
union all
select null, null, null, null, 0, 0, [q[1], q[2], negative]
from (select quantile_cont(ms / 86400000.0, [0.5, 0.9]) filter (ms >= 0) as q, count(*) filter (ms < 0) as negative from lag)
