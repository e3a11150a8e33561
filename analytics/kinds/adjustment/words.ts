// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { acceptor, cycle, cycleYear, evidence, indicator } from '../shared/shared-words'
import { department, employeeName, employeeNo, person } from '../shared/words'

export const synonyms: Record<string, string> = {
  adjustment_no:
    '异常编号, 异常单号, 异常申报编号, 异常申报单号, 申报编号, 申报单号, 免责编号, 免责申请编号, 豁免编号, 豁免申请编号, Claim ID, Claim No, Claim Number, Claim #, Exception ID, Exception No, Exception Number, Adjustment ID, Adjustment No, Waiver ID, Exemption ID, Exemption No',
  cycle,
  cycle_year: cycleYear,
  ...person(
    'employee',
    '被考核人, 被评估人, 申报人, 异常申报人, 免责申请人, 影响人员, 受影响人, 涉及人员, 涉及人, Claimant, Claimed By, Affected Employee',
    {
      no: employeeNo,
      name: `${employeeName}, 申请人, Applicant`,
    },
  ),
  department,
  indicator_name: `影响指标, 受影响指标, 涉及指标, 申报指标, 免责指标, 调整指标, Affected Indicator, Affected Metric, Affected KPI, ${indicator}`,
  cause:
    '异常原因, 异常类型, 异常类别, 异常事由, 异常说明, 异常情况, 异常描述, 免责原因, 免责事由, 免责类型, 免责理由, 豁免原因, 豁免事由, 豁免类型, 申报原因, 申报事由, 申报理由, 影响因素, 影响原因, 客观原因, Exception Cause, Exception Reason, Exception Type, Exemption Reason, Waiver Reason, Adjustment Cause, Claimed Cause, Cause of Exception, Cause | 原因, 事由, Reason, 申请理由, 申请原因, 申请事由, 理由',
  from_at:
    '异常开始时间, 异常开始日期, 影响开始时间, 影响开始日期, 影响起始日期, 发生时间, 发生日期, Exception Start, Exception From, Affected From, Impact Start, Period From | 开始时间, 开始日期, 起始日期, From, Start, Start Date, Start Time, Valid From',
  to_at:
    '异常结束时间, 异常结束日期, 影响结束时间, 影响结束日期, 影响截止日期, 恢复时间, 恢复日期, Exception End, Exception To, Affected To, Affected Until, Impact End, Period To | 结束时间, 结束日期, 截止日期, To, Until, End, End Date, End Time',
  claimed:
    '申报影响值, 申报影响量, 申报影响数, 申报影响, 影响值, 影响量, 影响数量, 影响数值, 申报值, 申报数量, 申请调整值, 申请调整量, 申请调整分, 申请免责量, 申请豁免值, 申请调整方式, 申请调整内容, 申请调整, 调整方式, 调整申请, Claimed Delta, Claimed Impact, Claimed Adjustment, Claimed Value, Requested Adjustment, Requested Treatment, Requested Change, Impact',
  applied:
    '核定影响值, 核定影响量, 核定值, 核定数量, 核准值, 核准量, 批准调整值, 批准值, 认定影响值, 认定值, 实际调整值, 实际调整量, Applied Delta, Approved Delta, Approved Adjustment, Approved Impact, Granted Adjustment, Approved Value',
  evidence: `证明, 异常证明, Supporting Evidence, ${evidence}`,
  ...person('approver', `审核人, 批准人, 核定人, 认定人, ${acceptor}, Decided By, Granted By, Reviewed By`),
  decided_at:
    '审批时间, 审批日期, 审核时间, 审核日期, 批准时间, 批准日期, 核定时间, 核定日期, 认定时间, Decided At, Decided On, Decision Date, Approved At, Approved On, Approval Date, Reviewed On',
  result:
    '审批结果, 审核结果, 核定结果, 认定结果, 申报结果, 是否批准, 是否通过, 审批意见, 是否认定, Approval Result, Approved, Decision, Approval Status | 结果, 状态, Result, Outcome, Status',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  adjustment_no: ['异常申报编号', 'exception number'],
  cause: ['异常原因', 'cause'],
  from_at: ['异常开始时间', 'beginning'],
  to_at: ['异常结束时间', 'end'],
  claimed: ['申报影响值', 'claimed change'],
  applied: ['核定影响值', 'granted change'],
  approver_no: ['审批人工号', 'approver number'],
  approver_name: ['审批人姓名', 'approver name'],
}
