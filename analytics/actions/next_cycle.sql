-- helper: next_cycle
-- one row per quarter that action items belong to: the quarter after it, in which they are judged and should come back as goals
with quarter_of as (
  select distinct cycle_id, cast(substr(cycle_id, 1, 4) as integer) as year_no, cast(substr(cycle_id, 6, 1) as integer) as quarter_no
  from action_item
  where matches(cycle_id, '[0-9]{4}Q[1-4]')
),
following as (
  select cycle_id, case when quarter_no = 4 then year_no + 1 else year_no end as year_no, case when quarter_no = 4 then 1 else quarter_no + 1 end as quarter_no
  from quarter_of
)
select cycle_id, cast(year_no as varchar) || 'Q' || cast(quarter_no as varchar) as next_cycle_id,
  cast(cast(year_no as varchar) || case quarter_no when 1 then '-03-31' when 2 then '-06-30' when 3 then '-09-30' else '-12-31' end as date) as next_cycle_end
from following
