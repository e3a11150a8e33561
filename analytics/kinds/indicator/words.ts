// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { indicator, unit } from '../shared/shared-words'

export const synonyms: Record<string, string> = {
  indicator_name: `${indicator}, 指标中文名, 考核项目 | 名称, Name`,
  unit,
  formula_text:
    '计算公式, 计算公式/口径, 口径/计算公式, 公式/口径, 口径, 计算口径, 指标口径, 口径说明, 公式, 定义, 指标定义, 计算方法, 计算规则, 统计口径, 指标说明, 指标描述, 指标解释, Formula, Definition, Calculation, Description, Calculation Rule, How to calculate, Calc, How It Is Calculated, How Measured, Expression, 计算方式, 计算逻辑, 算法',
  source_system:
    '数据来源系统, 来源系统名称, 来源系统, 数据来源, 取数系统, 数据系统, 系统来源, Source System, Data Source, Source, System, 数据出处, 取数来源, Data comes from, Where from, System of Record, Data from, Pulled From, Comes From, Data Provider, Taken from, 数据从哪来, 数据源, 资料来源, 数据采集来源, 系统, 系统名称, 所在系统, 所属系统, 业务系统, 取数来源系统, 来源, 数据取自, Source of Data, System Name, Source App, From System',
  record_kind:
    '记录类型, 单据类型, 取数记录, 记录种类, Record Type, Record Kind, 取数对象, 取数表, 取数单据, Record Source Table, Object, Record, Records Used, What we count, 来源表, 用哪张单子',
  record_field: '取数字段, 字段, 数据字段, 来源字段, Field, Record Field, Source Field, Data Field, Column used, 度量字段',
  aggregate: '汇总方式, 聚合方式, 统计方式, 汇总方法, 计算方式, Aggregate, Aggregation, Rollup, Consolidation',
  numerator_field: '分子, 分子字段, Numerator, Numerator Field, Top of the fraction',
  denominator_field: '分母, 分母字段, Denominator, Denominator Field, Bottom of the fraction',
  abs_tol:
    '绝对容差, 绝对误差, 绝对允差, Absolute Tolerance, Abs Tol, Absolute Tol, 允许偏差值, Allowed gap (+/-), Allowed Gap, Allowed Difference, OK to be out by',
  rel_tol:
    '相对容差, 相对误差, 允许误差, 相对允差, 容差, 误差, Relative Tolerance, Rel Tol, Tolerance, 允许偏差比例, Tolerance %, Tolerance Pct',
  direction:
    '方向, 指标方向, 优化方向, 趋势方向, Direction, Better, 指标导向, 越大越好/越小越好, 指标取向, 考核导向, Better When, Good Direction, Polarity, Higher/Lower is better, Good = up or down?, Good is Up or Down, Better Is, Trend Preference, 越高越好/越低越好',
  source_complete:
    '来源完整, 来源是否完整, 来源数据完整, 记录完整, 记录是否完整, 全量记录, 是否全量, Source Complete, Complete Source, Is Source Complete, All Records, 数据是否全量, Data complete?, Complete in System, Is the data all there?, 数据是否齐全',
  status:
    '指标状态, 启用状态, 使用状态, KPI Status, Indicator Status, 生效状态, Live / draft, Live, Lifecycle State, Signed off, 发布状态, 现在用不用 | 状态, Status',
  row_note: '行备注, Row Note',
  month_field:
    '月份字段, 归属月份字段, 归属时间, 时间字段, 统计时间字段, Month Field, Date Field, Period Field, 归属月份依据, 归属月份取自, 月份依据, Month Taken From, Date field used, Month goes by',
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
