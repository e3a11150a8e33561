-- helper: system_rule
-- one row per (class of work records, indicator it counts toward); a class is a source, a kind and, where the record names its indicator, that one.
-- `plain`: no other class feeds the indicator, and sums of the class give its value.
-- A record that names the indicator and carries the value counts by itself; any other by the dictionary.
with class as (
  select distinct source_system, kind, case when value is not null then indicator_id end as named
  from work_record
  limit 100000 -- tells the planner that classes are few
),
rule as (
  select class.source_system, class.kind, class.named, class.named as indicator,
    'value' as field,
    case when indicator.aggregate = 'ratio' and indicator.denominator is null or indicator.divides then 'mean'
      when indicator.aggregate = 'formula' then 'sum' else coalesce(indicator.aggregate, 'sum') end as aggregate,
    indicator.numerator, indicator.denominator, coalesce(indicator.month_field, 'at_end') as month_field
  from class
  left join indicator_rule as indicator on indicator.indicator = class.named
  where class.named is not null
  union all
  select class.source_system, class.kind, class.named, indicator.indicator,
    case when indicator.aggregate = 'count' then 'records' else indicator.field end, indicator.aggregate,
    indicator.numerator, indicator.denominator, indicator.month_field
  from class
  join indicator_rule as indicator
    on (indicator.source_key is null or indicator.source_key = lower(trim(class.source_system)))
    and (indicator.kind_key is null or indicator.kind_key = lower(trim(class.kind)))
    and (indicator.source_key is not null or indicator.kind_key is not null)
    and indicator.aggregate is not null
  where class.named is null
    -- whose value some records carry themselves is not computed from others
    and (indicator.aggregate <> 'formula' or indicator.indicator not in (select named from class where named is not null))
)
select *, aggregate in ('sum', 'count', 'ratio', 'formula') and month_field = 'at_end' and count(*) over (partition by indicator) = 1 as plain
from rule
where aggregate <> 'unknown'
