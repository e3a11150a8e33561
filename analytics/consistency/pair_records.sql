-- query: behind · parameters: sheet, row, col
-- the work records a pair's system value is made of, for the pair whose reported value stands in that cell; else for the pair that cell's own record belongs to;
-- the first 1,000 of them, each with how many there are
with asked as (
  select distinct employee_id, indicator, month, records
  from pair
  where (_sheet_id = $sheet and _row = $row and (cast($col as integer) is null or same(_col, $col)))
    or (_sheet_id is null and first_cell = cast($sheet as bigint) * 4294967296 + $row)
),
rule as (
  select * from system_rule
  where indicator in (select indicator from asked)
),
behind as (
  select record.record_no as text,
    case
      when rule.aggregate = 'formula' then (
        -- what the record adds to either side
        select coalesce(cast(sum(numerator * field_value) as varchar), '')
          || coalesce(' / ' || cast(sum(case when denominator <> 0 then denominator * field_value end) as varchar), '')
        from (
          select term.numerator, term.denominator,
            case term.field when 'quantity' then record.quantity when 'good_qty' then record.good_qty when 'bad_qty' then record.bad_qty
              when 'scrap_qty' then record.scrap_qty when 'hours' then record.hours when 'downtime' then record.downtime
              when 'value' then record.value when 'records' then 1 end as field_value
          from indicator_term as term
          where term.indicator_id = rule.indicator
        ) as part)
      when rule.aggregate = 'ratio' and rule.denominator is not null then coalesce(cast(
        case rule.numerator when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
          when 'hours' then hours when 'downtime' then downtime when 'records' then 1 else record.value end as varchar), '') || ' / ' || coalesce(cast(
        case rule.denominator when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
          when 'hours' then hours when 'downtime' then downtime when 'records' then 1 else record.value end as varchar), '')
      else cast(case rule.field when 'quantity' then quantity when 'good_qty' then good_qty when 'bad_qty' then bad_qty when 'scrap_qty' then scrap_qty
          when 'hours' then hours when 'downtime' then downtime when 'records' then 1 else record.value end as varchar)
    end as value,
    record._sheet_id as "sheetId", record._row as "row", record._col as "column", record.at_end
  from asked
  join rule on rule.indicator = asked.indicator
  join work_record as record
    on record.employee_id = asked.employee_id
    and coalesce(record.source_system, '') = coalesce(rule.source_system, '') and coalesce(record.kind, '') = coalesce(rule.kind, '')
    and coalesce(case when record.value is not null then record.indicator_id end, '') = coalesce(rule.named, '')
    and case rule.month_field when 'at_start' then month_of(day_of(record.at_start))
      when 'recorded_at' then month_of(day_of(record.recorded_at)) else record.month end = asked.month
  union all
  -- no record says it: the cell in which a sheet states it
  select stated.source_system, cast(stated.value as varchar), stated._sheet_id, stated._row, stated._col, null
  from asked
  join reported_value as stated
    on stated.employee_id = asked.employee_id and stated.indicator_id = asked.indicator and stated.month = asked.month
  where asked.records is null and stated.source_system is not null and stated.value is not null and not coalesce(stated.replaced, false)
)
select count(*) over () as total, text, value, "sheetId", "row", "column"
from behind
order by at_end, "sheetId", "row"
limit 1000
