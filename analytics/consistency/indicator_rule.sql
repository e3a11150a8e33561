-- helper: indicator_rule
-- one row per indicator of the dictionary: its rule in our own words and its tolerances
select
  indicator_id as indicator,
  name,
  unit,
  lower(trim(source_system)) as source_key,
  lower(trim(record_kind)) as kind_key,
  case record_field when '1' then 'records' else record_field end as field,
  aggregate,
  case numerator_field when '1' then 'records' else numerator_field end as numerator,
  case denominator_field when '1' then 'records' else denominator_field end as denominator,
  coalesce(month_field, 'at_end') as month_field,
  abs_tol,
  rel_tol,
  source_complete,
  indicator_id in (select indicator_id from indicator_term where field <> 'constant' and denominator <> 0) as divides,
  coalesce(formula, formula_text) as formula
from indicator
