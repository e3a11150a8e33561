-- query: latency_problems
-- steps whose time is not counted, of all cycles and slices, as the attention list has them. A sheet no step of which has both stamps lacks none of
-- them: it never had two, and that is said once for all of its steps
with sheet as (
  select _sheet_id, count(*) as steps, count(*) filter (where problem = 'missing_stamp') as missing, count(*) filter (where problem = 'negative') as negative
  from stage_time
  group by _sheet_id
)
select coalesce(sum(missing) filter (where missing < steps), 0) as missing_stamp, coalesce(sum(negative), 0) as negative,
  coalesce(sum(missing) filter (where missing = steps), 0) as single_stamp
from sheet
