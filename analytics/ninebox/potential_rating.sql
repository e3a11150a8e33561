-- view: potential_rating · title: 文件中的潜力评级 / Potential as files rate it
-- 每人每周期一行：文件中写明的潜力档位（0 低、1 中、2 高）。几处说法不同则为空，不替人选择；每一处都带原始单元格，见 final_rating。
-- One row per person and cycle: the level files say (0 low, 1 medium, 2 high). Null where they say different ones: nobody told which holds.
select cycle_id, employee_id, case when min(band) = max(band) then min(band) end as band
from (
  select cycle_id, employee_id, case potential_level when 'low' then 0 when 'medium' then 1 when 'high' then 2 end as band
  from final_rating
  where cycle_id is not null and potential_level is not null
)
group by cycle_id, employee_id
