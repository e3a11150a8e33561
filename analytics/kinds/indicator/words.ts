// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { indicator, unit } from '../shared/shared-words'

export const synonyms: Record<string, string> = {
  indicator_name: `${indicator} | 名称, Name`,
  unit,
  formula_text:
    '计算公式, 计算公式/口径, 口径/计算公式, 公式/口径, 口径, 计算口径, 指标口径, 口径说明, 公式, 定义, 指标定义, 计算方法, 计算规则, 统计口径, 指标说明, 指标描述, 指标解释, Formula, Definition, Calculation, Description, Calculation Rule',
  source_system: '数据来源系统, 来源系统名称, 来源系统, 数据来源, 取数系统, 数据系统, 系统来源, Source System, Data Source, Source, System',
  record_kind: '记录类型, 单据类型, 取数记录, 记录种类, Record Type, Record Kind',
  record_field: '取数字段, 字段, 数据字段, 来源字段, Field, Record Field, Source Field, Data Field',
  aggregate: '汇总方式, 聚合方式, 统计方式, 汇总方法, 计算方式, Aggregate, Aggregation, Rollup',
  numerator_field: '分子, 分子字段, Numerator, Numerator Field',
  denominator_field: '分母, 分母字段, Denominator, Denominator Field',
  abs_tol: '绝对容差, 绝对误差, 绝对允差, Absolute Tolerance, Abs Tol, Absolute Tol',
  rel_tol: '相对容差, 相对误差, 允许误差, 相对允差, 容差, 误差, Relative Tolerance, Rel Tol, Tolerance',
  direction: '方向, 指标方向, 优化方向, 趋势方向, Direction, Better',
  source_complete:
    '来源完整, 来源是否完整, 来源数据完整, 记录完整, 记录是否完整, 全量记录, 是否全量, Source Complete, Complete Source, Is Source Complete, All Records',
  status: '指标状态, 启用状态, 使用状态, KPI Status, Indicator Status | 状态, Status',
  month_field: '月份字段, 归属月份字段, 归属时间, 时间字段, 统计时间字段, Month Field, Date Field, Period Field',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  formula_text: ['计算口径', 'formula'],
  record_field: ['取数字段', 'record field'],
  aggregate: ['汇总方式', 'aggregate'],
  numerator_field: ['分子字段', 'numerator field'],
  denominator_field: ['分母字段', 'denominator field'],
  abs_tol: ['绝对容差', 'absolute tolerance'],
  rel_tol: ['相对容差', 'relative tolerance'],
  source_complete: ['来源完整', 'source complete'],
  month_field: ['归月字段', 'field that gives the month'],
}
