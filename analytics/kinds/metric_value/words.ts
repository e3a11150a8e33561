// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { cycleYear, indicator, unit } from '../shared/shared-words'
import { department } from '../shared/words'

export const synonyms: Record<string, string> = {
  indicator_name: `${indicator}, 指标名, KPI Name, Measure Name | 指标编码, 指标代码, Indicator Code, Metric Code, KPI Code`,
  period:
    '统计日期, 统计月份, 统计期间, 统计周期, 数据日期, 数据月份, 数据期间, 所属期间, 所属月份, 期间, 月份, 年月, 季度, 周次, 周数, As Of Date, As-of Date, Period, Reporting Period, Period Start, Month, Quarter, Week, Year Month, 统计年月, 账期, Time Period, Period ending | 周期, 日期, 月, 截至日期, Date, Day, Interval',
  cycle_year: cycleYear,
  grain: '统计粒度, 粒度, 频率, 统计频率, 周期类型, 期间类型, Grain, Granularity, Frequency, Period Type, Periodicity, Wk/Mth/Qtr | 周期',
  subject_kind: '对象类型, 主体类型, 统计对象类型, 维度类型, 层级类型, Subject Type, Subject Kind, Entity Type, Scope Type | Dimension',
  subject_name:
    '统计对象, 工厂, 分厂, 厂区, Plant, 主体, 主体名称, 对象名称, 对象编码, 统计主体, Subject Name, Subject ID, Entity, Entity Name, Scope, 门店, 店铺, 店名, 门店名称, 产线, 生产线, 仓库, 区域, 大区, 城市, 站点, 网点, Store, Store Name, Branch, Outlet, Site, Location, Region, Warehouse, Plant, Line, Site or crew | 对象, 项目, Subject',
  department_code:
    '部门编码, 部门编号, 部门代码, 部门ID, 组织编码, 组织编号, Department Code, Department ID, Dept Code, Dept ID, Org Code, Org ID, Division Id',
  department: `${department}, 责任部门, 归口部门, 主责部门, Owning Department, Responsible Department`,
  value:
    '数值, 指标值, 本期, 本期值, 本期数, 本期实际, 当期, 当期值, 当前值, 统计值, 本月, 本月值, 本季, 本周, 实际, 实际值, 完成值, Value, Metric Value, KPI Value, Current, Current Value, Current Period, Actual, Actual Value | 值, 结果, Result',
  unit: `${unit}, Measured in`,
  base: '分母, 样本量, 样本数, 基数, 统计人数, 统计数量, Denominator, Sample Size, Sample, Base, Interactions, N, 分母值, 除以多少 | Population',
  finality:
    '数据状态, 数据版本, 版本状态, 是否终版, 是否最终, 终版标识, 初终版, 数据性质, 数据口径状态, Finality, Is Final, Final, Data Status, Data Version, Preliminary/Final, Data State, Draft or locked, 定了没',
  measure: '计划/实际, 实际/计划, 目标/实际, Plan/Actual, Actual/Plan, Scenario',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  period: ['期间', 'period'],
  grain: ['期间长短', 'length of the period'],
  subject_kind: ['对象类型', 'kind of subject'],
  subject_name: ['统计对象', 'subject of the value'],
  base: ['分母', 'denominator'],
  finality: ['初步或终版', 'provisional or final'],
}
