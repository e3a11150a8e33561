// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { acceptor, cycle, cycleYear, evidence, indicator } from '../shared/shared-words'
import { compounds, department, employeeName, employeeNo, person } from '../shared/words'

/** 剔除数量, 申请豁免量: what is not to count. */
const ways = '剔除, 扣除, 扣减, 核减, 豁免, 免责, 调减'
const takenOut = `${compounds(`${ways}, ${compounds('申请, 申报, 拟, 应', ways)}`, '数量, 量, 数, 值, 数值')}, Excluded Quantity, Excluded Amount, Excluded Value, Quantity Excluded, Quantity to Exclude, Exempted Quantity, Waived Quantity`

export const synonyms: Record<string, string> = {
  adjustment_no:
    '异常编号, 异常单号, 异常申报编号, 异常申报单号, 申报编号, 申报单号, 免责编号, 免责申请编号, 例外编号, 例外申请编号, 例外单号, 剔除申请编号, 豁免编号, 豁免申请编号, Claim ID, Claim No, Claim Number, Claim #, Exception ID, Exception No, Exception Number, Adjustment ID, Adjustment No, Waiver ID, Exemption ID, Exemption No, 申请单号, 报备号, 报备编号, Exc No, Req No, Request Ref | 审批编号, 流水号, Ref, 单据编号',
  cycle: `${cycle}, Month, Affected Month, 影响月份, 申报月份`,
  cycle_year: `${cycleYear}, FY, Fiscal Year`,
  ...person(
    'employee',
    '被考核人, 被评估人, 申报人, 异常申报人, 免责申请人, 影响人员, 受影响人, 涉及人员, 涉及人, Claimant, Claimed By, Affected Employee, 报备人, 报备店长/主管, 发起人, Rep, Requester, Payee, Agent, 申请人',
    {
      no: employeeNo,
      name: `${employeeName}, 申请人, Applicant`,
    },
  ),
  department,
  indicator_name: `影响指标, 受影响指标, 涉及指标, 申报指标, 免责指标, 调整指标, Affected Indicator, Affected Metric, Affected KPI, ${indicator}, 涉及考核项, 考核项, 涉及考核指标, 影响项目, 影响的考核项`,
  cause:
    '异常原因, 异常类型, 异常类别, 异常事由, 异常说明, 异常情况, 异常描述, 免责原因, 免责事由, 免责类型, 免责理由, 豁免原因, 豁免事由, 豁免类型, 申报原因, 申报事由, 申报理由, 影响因素, 影响原因, 客观原因, Exception Cause, Exception Reason, Exception Type, Exemption Reason, Waiver Reason, Adjustment Cause, Claimed Cause, Cause of Exception, Cause, 调整原因, 特殊情况, 特殊原因, Reason for Adjustment, Reason for Exception, Why, Root Cause, 出了什么事 | 原因, 事由, Reason, 申请理由, 申请原因, 申请事由, 理由',
  from_at:
    '异常开始时间, 异常开始日期, 影响开始时间, 影响开始日期, 影响起始日期, 发生时间, 发生日期, Exception Start, Exception From, Affected From, Impact Start, Period From, 起始时间, 开始日, 起日, Eff from, Effective From, Start of exemption, 从什么时候 | 开始时间, 开始日期, 起始日期, From, Start, Start Date, Start Time, Valid From',
  to_at:
    '异常结束时间, 异常结束日期, 影响结束时间, 影响结束日期, 影响截止日期, 恢复时间, 恢复日期, Exception End, Exception To, Affected To, Affected Until, Impact End, Period To, 截止日, 截止时间, 结束日, 迄日, Eff thru, Effective Thru, Effective To, End of exemption, 到什么时候 | 结束时间, 结束日期, 截止日期, To, Until, End, End Date, End Time',
  claimed: `申报影响值, 申报影响量, 申报影响数, 申报影响, 影响值, 影响量, 影响数量, 影响数值, ${takenOut}, 申报值, 申报数量, 申请调整值, 申请调整量, 申请调整分, 申请免责量, 申请豁免值, 申请调整方式, 申请调整内容, 申请调整, 调整方式, 调整申请, Claimed Delta, Claimed Impact, Claimed Adjustment, Claimed Value, Requested Adjustment, Requested Treatment, Requested Change, Impact, 申请处理方式, 拟调整为, 申请剔除, 希望调整, 申请调整为, 申请内容, 诉求, Relief asked, Requested Relief, Requested, Asked For, Requested Amount, 申请修正值, 想怎么调`,
  applied:
    '核定影响值, 核定影响量, 核定值, 核定数量, 核准值, 核准量, 批准调整值, 批准值, 认定影响值, 认定值, 实际调整值, 实际调整量, Applied Delta, Approved Delta, Approved Adjustment, Approved Impact, Granted Adjustment, Approved Value, 批准调整为, 核准剔除, 核准调整, 批准剔除, 批复结果, 最终调整, 区域批复, 批准内容, Approved Change, Granted adj, Relief given, Approved Relief, Granted, Approved Amount, 批准修正值, 最后怎么调',
  evidence: `证明, 异常证明, Supporting Evidence, ${evidence}, 证明附件, 证明文件, 图片/凭证, 凭证, 附件, Support doc, Backup, Supporting Document, Proof, Ticket / screenshot, 附件名称, 凭据`,
  ...person(
    'approver',
    `审核人, 批准人, 核定人, 认定人, ${acceptor}, Decided By, Granted By, Reviewed By, 核准人, 区域经理, 历史审批人, 批复人, Authorized by, Authorised by, 批准人员`,
  ),
  decided_at:
    '审批时间, 审批日期, 审核时间, 审核日期, 批准时间, 批准日期, 核定时间, 核定日期, 认定时间, Decided At, Decided On, Decision Date, Approved At, Approved On, Approval Date, Reviewed On, 核准日期, 核准时间, 批复时间, 批复日期, 审定日期, Auth date, Authorized On, Authorised On, Date Approved, 批的日期 | 完成时间',
  result:
    '审批结果, 审核结果, 核定结果, 认定结果, 申报结果, 是否批准, 是否通过, 审批意见, 是否认定, Approval Result, Approved, Decision, Approval Status, 审批结论, 批复状态, 批复意见, 核准结果, Resolution, Disposition, Workflow Status, Approved / Denied, 批没批 | 结果, 状态, Result, Outcome, Status',
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
