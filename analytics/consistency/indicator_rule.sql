-- helper: indicator_rule
-- one row per indicator of the dictionary: its rule in our own words and its tolerances
with word(written, field) as (
  values ('数量', 'quantity'), ('报工数量', 'quantity'), ('产量', 'quantity'), ('合格数', 'good_qty'), ('合格数量', 'good_qty'), ('良品数', 'good_qty'),
    ('不合格数', 'bad_qty'), ('不合格数量', 'bad_qty'), ('不良数', 'bad_qty'), ('不良数量', 'bad_qty'), ('报废数', 'scrap_qty'), ('报废数量', 'scrap_qty'),
    ('工时', 'hours'), ('时长', 'hours'), ('停机', 'downtime'), ('停机时长', 'downtime'), ('停机时间', 'downtime'), ('值', 'value'), ('数值', 'value'),
    ('1', 'records'), ('count', 'records'), ('条数', 'records'), ('记录数', 'records'), ('单数', 'records')
),
way(written, aggregate) as (
  values ('求和', 'sum'), ('合计', 'sum'), ('累计', 'sum'), ('汇总', 'sum'), ('平均', 'mean'), ('均值', 'mean'), ('平均值', 'mean'), ('avg', 'mean'),
    ('average', 'mean'), ('最后', 'last'), ('最后值', 'last'), ('最新', 'last'), ('最新值', 'last'), ('末值', 'last'), ('计数', 'count'), ('条数', 'count'), ('个数', 'count'),
    ('比率', 'ratio'), ('比例', 'ratio'), ('比值', 'ratio'), ('占比', 'ratio')
)
select
  indicator.indicator_id as indicator,
  indicator.name,
  indicator.unit,
  lower(trim(indicator.source_system)) as source_key,
  lower(trim(indicator.record_kind)) as kind_key,
  coalesce(field.field, lower(trim(indicator.record_field))) as field,
  coalesce(way.aggregate, lower(trim(indicator.aggregate)), 'sum') as aggregate,
  coalesce(numerator.field, lower(trim(indicator.numerator_field))) as numerator,
  coalesce(denominator.field, lower(trim(indicator.denominator_field))) as denominator,
  coalesce(nullif(lower(trim(indicator.month_field)), ''), 'at_end') as month_field,
  indicator.abs_tol,
  indicator.rel_tol
from indicator
left join word as field on field.written = lower(trim(indicator.record_field))
left join word as numerator on numerator.written = lower(trim(indicator.numerator_field))
left join word as denominator on denominator.written = lower(trim(indicator.denominator_field))
left join way on way.written = lower(trim(indicator.aggregate))
