-- helper: system_value
-- one row per (employee, indicator, month) with the value the work records give, else the one a sheet states of them; by the indicator's own rule: sum | mean | median | least | greatest | last | count | ratio of sums | formula.
-- Records are summed once per class, whatever the number of indicators they feed. Only what those sums cannot give goes back to the records:
-- the mean and the last value, months other than that of the end, indicators that several classes feed.
-- A formula is a quotient of two sums of fields with a factor each, a row a field until it is worked out; a field nobody filled in counts as 0 beside another.
with term as (
  select indicator_id, field, numerator, denominator, row_number() over (partition by indicator_id order by field) as place from indicator_term
),
total as (
  select employee_id, month, source_system, kind, case when value is not null then indicator_id end as named,
    count(*) as records,
    sum(quantity) as quantity, sum(good_qty) as good_qty, sum(bad_qty) as bad_qty, sum(scrap_qty) as scrap_qty,
    sum(hours) as hours, sum(downtime) as downtime, sum(value) as "value",
    min(department_id) as department_id, min(role_family) as role_family, min(cycle_id) as cycle_id,
    min(cast(_sheet_id as bigint) * 4294967296 + _row) as first_cell
  from work_record
  where employee_id is not null and month is not null
  group by employee_id, month, source_system, kind, case when value is not null then indicator_id end
),
plain as (
  select total.*, rule.indicator, rule.aggregate, term.field as part, term.numerator as above, term.denominator as below,
    case coalesce(term.field, rule.field) when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
      when 'hours' then hours when 'downtime' then downtime when 'value' then "value" when 'records' then records end as amount,
    case rule.numerator when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
      when 'hours' then hours when 'downtime' then downtime when 'value' then "value" when 'records' then records end as numerator,
    case rule.denominator when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
      when 'hours' then hours when 'downtime' then downtime when 'value' then "value" when 'records' then records end as denominator
  from total
  join system_rule as rule
    on same(rule.source_system, total.source_system) and same(rule.kind, total.kind) and same(rule.named, total.named)
  left join term on rule.aggregate = 'formula' and term.indicator_id = rule.indicator
  where rule.plain
),
single as (
  select record.employee_id, rule.indicator, rule.aggregate, record.source_system,
    term.field as part, term.numerator as above, term.denominator as below, coalesce(term.place, 1) as place,
    case rule.month_field when 'at_start' then month_of(day_of(record.at_start))
      when 'recorded_at' then month_of(day_of(record.recorded_at)) else record.month end as month,
    case coalesce(term.field, rule.field) when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
      when 'hours' then hours when 'downtime' then downtime when 'value' then record.value when 'records' then 1 end as amount,
    case rule.numerator when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
      when 'hours' then hours when 'downtime' then downtime when 'value' then record.value when 'records' then 1 end as numerator,
    case rule.denominator when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
      when 'hours' then hours when 'downtime' then downtime when 'value' then record.value when 'records' then 1 end as denominator,
    record.at_end, record.department_id, record.role_family, record.cycle_id, cast(record._sheet_id as bigint) * 4294967296 + record._row as cell
  from (
    -- usually there is no such rule, and then no record is looked at
    select * from work_record where (select bool_or(not plain) from system_rule)
  ) as record
  join system_rule as rule
    on same(rule.source_system, record.source_system) and same(rule.kind, record.kind)
    and same(rule.named, case when record.value is not null then record.indicator_id end)
  left join term on rule.aggregate = 'formula' and term.indicator_id = rule.indicator
  where not rule.plain and record.employee_id is not null
),
recorded as (
  select employee_id, indicator, month, source_system as source,
    case aggregate
      when 'count' then records
      when 'ratio' then share_of(numerator, denominator)
      else amount end as system,
    records, department_id, role_family, cycle_id, first_cell
  from plain
  where aggregate <> 'formula'
  union all
  select employee_id, indicator, month, min(source_system),
    share_of(
      sum(above * amount) + coalesce(max(case when part = 'constant' then above end), 0),
      sum(below * amount) + coalesce(max(case when part = 'constant' then below end), 0)),
    min(records), min(department_id), min(role_family), min(cycle_id), min(first_cell)
  from plain
  where aggregate = 'formula'
  group by employee_id, indicator, month
  union all
  select employee_id, indicator, month, min(source_system),
    case aggregate
      when 'count' then count(*)
      when 'mean' then avg(amount)
      when 'ratio' then share_of(sum(numerator), sum(denominator))
      when 'formula' then share_of(
        sum(above * amount) + coalesce(max(case when part = 'constant' then above end), 0),
        sum(below * amount) + coalesce(max(case when part = 'constant' then below end), 0))
      when 'last' then last_stamped(amount, at_end, cell)
      when 'max' then max(amount)
      when 'min' then min(amount)
      when 'median' then median_in(quantiles_of(amount))
      else sum(amount) end,
    count(*) filter (where place = 1), min(department_id), min(role_family), min(cycle_id), min(cell)
  from single
  where month is not null
  group by employee_id, indicator, month, aggregate
)
select * from recorded
union all
-- what a sheet states of the system beside what people report, where no record of the system says it
select employee_id, indicator_id, month, source_system, value, null, department_id, role_family, cycle_id,
  cast(_sheet_id as bigint) * 4294967296 + _row
from reported_value
where source_system is not null and value is not null and not coalesce(replaced, false)
  and not exists (
    select 1 from recorded
    where recorded.employee_id = reported_value.employee_id and recorded.indicator = reported_value.indicator_id
      and recorded.month = reported_value.month)
