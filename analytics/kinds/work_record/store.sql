-- Records the systems left behind. A record counts for the month in which it ended, in the workspace's time zone; what a system adds up by months, for its month.
-- Where a sheet says when records ended, one that has not ended counts for no month yet; where it only says when they began, they count for that.
-- Amounts of several currencies are never added: none of them is one of a figure.
create or replace temp macro currency_said(t) as unless_empty(regexp_extract(upper(plain_text(t)),
  '^(?:CNY|RMB|HKD|TWD|NTD|MOP|USD|EUR|GBP|JPY|KRW|SGD|MYR|IDR|THB|VND|PHP|INR|AED|SAR|AUD|NZD|CAD|MXN|BRL|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|RUB|ZAR'
  || '|人民币|\p{Han}{1,3}[元币幣圆圓镑鎊])$'));
create or replace temp table mixed_money as
select _sheet_id as sheet, string_agg(distinct currency_said(unit), ', ' order by currency_said(unit)) as units, count(*) as "rows", min(_row) as first
from mapped where value is not null and currency_said(unit) is not null group by _sheet_id having count(distinct currency_said(unit)) > 1;

insert into work_record
select
  coalesce(record_no, 'W' || _sheet_id || '-' || _row), plain_text(source_system), plain_text(record_kind), subject, employee_id, employee_department_id, employee_family,
  cycle_at(day), date_trunc('month', day)::date, at_start, finished_at, recorded_at, quantity, good_qty, bad_qty,
  scrap_qty, hours, downtime, quality_result, status, url, plain_text(indicator_name), case when x.sheet is null then value end, _sheet_id, _row, _col,
  indicator_key.indicator_id
from (
  select *, coalesce(finished_at::date, last_day(of_month)) as day
  from (
    select m.*, coalesce(at_end, case when e.sheet is null then at_start end) as finished_at
    from mapped m left join (select distinct sheet from field_column where field = 'at_end') e on e.sheet = m._sheet_id
  )
)
left join indicator_key on indicator_key.name = indicator_name
left join mixed_money x on x.sheet = _sheet_id;

insert into staged_issue
select 'mixed_currency', 'warn', false, sheet, first, column_of(sheet, 'value'), 'value', json_object('text', units, 'count', "rows") from mixed_money;

insert into staged_issue
select 'record_unfinished', 'info', false, sheet, min(_row), any_value(col), 'at_end', json_object('count', count(*))
from work_record join (select sheet, min(col) as col from field_column where field = 'at_end' group by sheet) on sheet = _sheet_id
where at_end is null and month is null
group by sheet;
