-- limit of feedback_closed_72h: every sheet records answers
with timed as (
  select month, department_id, role_family, file as source, given_at <= timestamptz '2026-04-05 10:05:00+08' as due,
    (epoch_ms(least(responded_at, closed_at)) - epoch_ms(given_at)) / 3600000.0 as hours
  from feedback f
  left join source_sheet on sheet_id = f._sheet_id
  left join source_file using (file_id)
  where cycle_id = '2026Q1' and given_at is not null
)
select month, department_id, role_family, source, count(*) filter (due) as counted, count(*) filter (due and hours <= 72) as hits, null::double[] as facts
from timed group by all
union all
select null, null, null, null, 0, 0, [median(hours) filter (due and hours >= 0)] from timed
