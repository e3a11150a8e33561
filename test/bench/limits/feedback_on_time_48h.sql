-- limit of feedback_on_time_48h: one assignment a person
with timed as (
  select month, reviewer_department_id as department_id, job_family as role_family, file as source,
    sent_at <= timestamptz '2026-04-06 10:05:00+08' as due, (epoch_ms(submitted_at) - epoch_ms(sent_at)) / 3600000.0 as hours
  from review_request r
  join employment_assignment a on a.employee_id = r.reviewer_id
  left join source_sheet on sheet_id = r._sheet_id
  left join source_file using (file_id)
  where cycle_id = '2026Q1' and sent_at is not null
)
select month, department_id, role_family, source, count(*) filter (due) as counted, count(*) filter (due and hours <= 48) as hits, null::double[] as facts
from timed group by all
union all
select null, null, null, null, 0, 0, [median(hours) filter (due and hours >= 0), count(*) filter (not due)] from timed
