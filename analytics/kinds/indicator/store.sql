-- Indicator dictionary: one rule an indicator, its last row wins. Words of both languages become the model's own.
create or replace temp macro record_column(t) as list_transform([word_key(t)], lambda k: case
  when regexp_matches(k, '合格|良品|good|yield|accepted') then 'good_qty'
  when regexp_matches(k, '报废|scrap') then 'scrap_qty'
  when regexp_matches(k, '不良|次品|返工|bad|defect|reject|rework') then 'bad_qty'
  when regexp_matches(k, '停机|故障时|downtime') then 'downtime'
  when regexp_matches(k, '工时|时长|hour|timespent') then 'hours'
  when regexp_matches(k, '^(1|计数|条数|记录数|笔数|count|rows?)$') then '1'
  when regexp_matches(k, '^(数量|产量|报工数量|数|quantity|qty)|数量$|qty$') then 'quantity'
  when regexp_matches(k, '^(数值|值|完成值|指标值|value)$|金额|销售额|amount') then 'value'
  else k end)[1];

create or replace temp table indicator_said as
select *, coalesce(field, case when stated = 'count' then '1' end) as counted_field,
  coalesce(stated, case when field = '1' then 'count'
    when field in ('quantity', 'good_qty', 'bad_qty', 'scrap_qty', 'hours', 'downtime') then 'sum' end) as rule
from (
  select *, record_column(record_field) as field, case when aggregate is not null then coalesce(aggregate_code(aggregate), 'unknown') end as stated
  from mapped
  join indicator_key on indicator_key.name = indicator_name
  qualify row_number() over (partition by indicator_id order by _sheet_id desc, _row desc) = 1
);

insert into indicator
select
  indicator_id, plain_text(indicator_name), plain_text(unit), formula_text, plain_text(source_system), plain_text(record_kind),
  counted_field, rule, record_column(numerator_field), record_column(denominator_field), abs_tol, rel_tol, direction_code(direction),
  case when month_field is null then null
    when regexp_matches(month_field, '开|start') then 'at_start' when regexp_matches(month_field, '录入|recorded') then 'recorded_at' else 'at_end' end,
  _sheet_id, _row, source_complete
from indicator_said;

-- quantities and hours are added up where the dictionary does not say how
insert into staged_issue
select 'aggregate_assumed', 'info', false, _sheet_id, min(_row), column_of(_sheet_id, 'record_field'), 'aggregate',
  json_object('indicator', arg_min(plain_text(indicator_name), _row), 'count', count(*))
from indicator_said where stated is null and rule = 'sum' group by _sheet_id;
