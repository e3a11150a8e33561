// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { indicator, operator, scoreMax, status, unit } from '../shared/shared-words'
import { compounds, department, employeeEmail, employeeName, employeeNo, words } from '../shared/words'

/** 自报完成值, 填报数: what somebody says it came to. */
const reportedFigures = words(
  '自报, 填报, 上报, 申报, 报送, 自评, 自填, 自查, 手填, 手工填报, 人工填报, 员工填报, 本人填报, 个人填报, 班组填报',
  '值, 数, 数值, 数据, 数量, 完成值, 完成数, 完成量, 完成数量, 实际值, 实际数, 达成值, 业绩',
  '',
)
  .split(', ')
  .slice(15)
  .join(', ')

export const synonyms: Record<string, string> = {
  employee_no: `${employeeNo}, User Email, 填报人编号 | ${employeeEmail}`,
  employee_name: `营业员, 坐席, 座席, 客服, ${employeeName}, 操作工, 操作员, 驾驶员, 审核员, 被评估人, 被考核人, Last Name, First Name, 店长, 顾问, 学习顾问, 课程顾问, 销售顾问, 置业顾问 | 填报人, 填报人姓名, 提交人, 提交人姓名, 责任人, 负责人, 指标责任人, 发起人, Owner, Metric Owner, KPI Owner, Engineer, ${operator}, Person, 人员, 同仁`,
  department: `${department}, LOB, 填报部门 | 站点, 所在站, 站别`,
  indicator_name: `${indicator}, 上报项目, 上报指标, 填报项目, 考核指标, KPI Item, Measure, KRA | 重点工作, 重点任务, 工作事项, 工作项目, 考核项目, 项目, 指标编码`,
  month:
    '月份, 统计月份, 所属月份, 填报月份, 考核月份, 数据月份, 年月, 月度, 月, Month, Reporting Month, Year Month, 考核期间, Report Month, Month of, For month of, Month Reported, Entry Period, For the month of, stat_month | 期间, 统计期间, 填报期间, Report Period, Reported Period, Reporting Period, KPI Period, 统计日期, 数据日期, 周期, Period, As Of Date',
  value: `${reportedFigures}, ${compounds('本人, 员工, 个人, 周报, 日报, 月报, 班组, 小组, 部门, 手工, 现场', '自报, 上报, 填报')}, 完成值, 实际值, 实际完成, 实际完成值, 自报值, 上报值, 达成值, 实绩, 本期值, 指标值, 填报数据, 数值, 完成数, 完成量, 完成数量, 实际达成, 实际数, 本月达成, 本月完成, 本月完成值, 本月实际值, 本月实际, 当月达成, 当月完成, 当月实际, 本期达成, 本期完成, 本期实际, 实际, Actual Value, Actual, Reported Value, Self-reported Value, Value, 数额, 填报数, 上报数, Reported Figure, # reported, Number Reported, Figure, Accomplishment, Reported Actual, Self-reported Actual, Self-reported Figure, Self-assessed Value, Self-assessed Figure, Declared Value, Declared Figure, Submitted Value, Submitted Figure, Entered Value, Claimed Value, Claimed Figure, Employee Reported Value, kpi_value, KPI Value, metric_value | Reported, Self-reported, Claimed, 完成情况, 本期, 值, 当前值, 结果, Result, Current, Current Value, Achieved, 数量`,
  unit: `${unit}, 计量, kpi_unit | Units`,
  reported_at:
    '填报时间, 填报日期, 上报时间, 提交时间, 提交日期, Reported At, Submitted At, Submitted, Submission Date, 录入时间, 上报日期, Date Reported, Submitted On, Sent on, Date in, Received On, Date Sent, Entry Created (UTC), 报数时间 | 发起时间, 发起日期',
  self_score:
    '自评得分, 自评分, 自评分数, 自我评分, 自评, 自评等级, 自我评价, 员工自评, Self Score, Self Rating, Self Review, Self Assessment',
  score_max: `${scoreMax}, Max pts, Max Points`,
  status: `填报状态, 审批状态, 流程状态, 审核状态, 单据状态, ${status}, 内勤核对, 核对状态, TL check, Verified?, Checked, TL validation, 区督导核没核`,
  note: '备注, 说明, 填报说明, 情况说明, 补充说明, Note, Notes, Remarks, Remark, Comment, 完成情况说明, 差异说明, Comments',
  system_side: '系统侧数值, System Side Figure',
  measure: '计划/实际, 实际/计划, 目标/实际, Plan/Actual, Actual/Plan, Scenario',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  month: ['月份', 'month'],
  reported_at: ['填报时间', 'reporting time'],
  note: ['备注', 'note'],
  system_side: ['系统值', 'system value'],
}
