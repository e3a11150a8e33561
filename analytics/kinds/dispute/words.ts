// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { cycle, cycleYear, evidence } from '../shared/shared-words'
import { compounds, department, employeeName, employeeNo, person } from '../shared/words'

/** 原等级, 改后结果, 复核后得分, Revised Rating: when, and what of it. */
const ofRating =
  '结果, 等级, 评级, 等次, 档次, 得分, 分数, 评分, 绩效, 绩效等级, 绩效结果, 绩效得分, 考核等级, 考核结果, 考核得分, 评定结果, 评定等级'
const inEnglish = 'Rating, Result, Grade, Score, Performance Rating'

export const synonyms: Record<string, string> = {
  dispute_no:
    '申诉编号, 申诉单号, 申诉ID, 申诉号, 异议编号, 异议单号, 异议ID, 异议号, 申诉单编号, 申诉单ID, 异议单编号, 异议单ID, 复核申请编号, 复核申请单号, 复核申请ID, 复核申请号, Appeal ID, Appeal No, Appeal Number, Dispute ID, Dispute No, Grievance ID, Grievance No, Issue key, 表单编号, 受理编号, Case No, Case Number, Appeal Ref, Case Ref, Case ID, 登记号 | 编号, Number, Case, Ref, 审批编号',
  cycle: `${cycle}, 申诉考核期, 申诉周期, 对哪个月`,
  cycle_year: `${cycleYear}, Appraisal year`,
  ...person(
    'employee',
    '申诉人, 创建人, 发起人, 申诉员工, 异议人, 异议提出人, 申诉者, Appellant, Appealed By, Disputed By, 提出人, Subject person, Raised By, Who, 申请人, Complainant',
    {
      no: employeeNo,
      name: employeeName,
    },
  ),
  department: `${department}, 申请部门`,
  about:
    '申诉事项, 申诉对象, 申诉类型, 申诉类别, 申诉指标, 申诉项目, 申诉环节, 异议事项, 异议对象, 异议类型, 异议指标, 异议项目, Appeal Type, Appeal Subject, Appeal About, Appealed Item, Dispute Type, Dispute Subject, Disputed Item, Subject of Appeal, Summary, Short description, 申诉项, 异议项, Disputed Rating, Grievance regarding, Appealing against, Appeal Against, Decision Appealed, Issue Category, Which mark is disputed, 对什么有异议',
  opened_at:
    '创建日期, 创建时间, 申诉时间, 申诉提交日, 申诉日, 提交日, 申诉日期, 申诉提交时间, 申诉提出时间, 申诉受理时间, 异议时间, 异议日期, 异议提出时间, Appeal Date, Appealed At, Appealed On, Dispute Date, Disputed At, Date of Appeal, Appeal Submitted, 发起日期, 发起时间, Date Raised, Date Received, Received On, Lodged, Date Lodged, Lodged On, Date Reported, Handed in, 提交日期, 提交时间 | 提出时间, 提出日期, 申请时间, 申请日期, 受理时间, Opened, Opened At, Submitted, Submitted At, Filed On, Raised On, Date, Created, 登记日期, 受理日期, Received',
  grounds:
    '申诉理由, 诉求/理由, 申诉原因, 申诉内容, 申诉事由, 申诉说明, 申诉描述, 申诉诉求, 异议理由, 异议原因, 异议内容, 异议说明, 异议描述, Grounds, Grounds for Appeal, Appeal Reason, Appeal Grounds, Appeal Text, Dispute Reason, Dispute Text, Reason for Appeal, Reason for Dispute, 事实与理由, 事实及理由, 诉求及理由, Employee contention, Basis of Appeal, Reasons given, Reason given | Description, Allegation, 理由',
  evidence: `申诉材料, 申诉证据, 异议证据, Supporting Evidence, ${evidence}, 提交材料, 佐证材料, 证明材料, Documents attached, Supporting Documents, 所附依据 | Documents`,
  ...person(
    'handler',
    '受理人, 处理人, 复核人, 经办人, 经办, 裁定人, 仲裁人, Handler, Handled By, Reviewed By, Decided By, Case Owner, 绩效专员, 调查人, 复核人员, 处理专员, Assigned to, Investigator, Panel Chair, Hearing mgr, Hearing Manager, Hearing Officer, Heard by, 当前处理人',
  ),
  resolved_at:
    '归档日期, 归档时间, 申诉处理时间, 申诉完成时间, 申诉答复时间, 复核时间, 复核日期, 裁定时间, 裁定日期, 处理时间, 处理日期, 处理完成时间, 答复时间, 答复日期, 办结时间, 办结日期, 办结日, Resolved At, Resolved On, Resolved, Resolution Date, Decided On, Decision Date, Closed On, Closed At, Decision sent, Outcome Sent, Date Decided, Ruling given, 结案日期, 结案时间, 结论日期, 结论时间, 裁决日期, 处理完成日期 | 完成时间, 完成日期, 关闭时间, Closed',
  result:
    '申诉结果, 申诉结论, 异议结果, 异议处理结果, 申诉处理结果, 复核结果, 复核结论, 裁定结果, 裁定, 复核意见, 复议意见, 处理结果, 处理结论, 处理意见, Appeal Result, Appeal Outcome, Appeal Decision, Dispute Outcome, Resolution, Ruling, Close notes, 核查结论, 复议结果, Final Outcome, 答复意见 | 审批结果, 最终结果, 结果, 结论, 答复, Outcome, Decision, Result, Finding',
  rating_before: `${compounds('原, 改前, 更正前, 调整前, 变更前, 修改前, 复核前, 申诉前, 复议前', ofRating)}, ${compounds('Original, Previous, Initial, Contested, Appealed', inEnglish, ' ')}, ${compounds('Rating, Result, Grade, Score', 'Before Appeal, Before Review, Under Appeal', ' ')}`,
  rating_after: `${compounds('改后, 更正后, 调整后, 变更后, 修改后, 复核后, 申诉后, 复议后', ofRating)}, 改判结果, 改判等级, 最终等级, 最终评级, 复核等级, 核定等级, 新等级, 新评级, ${compounds('Revised, Amended, Corrected, Adjusted, Updated, New', inEnglish, ' ')}, ${compounds('Rating, Result, Grade, Score', 'After Appeal, After Review', ' ')}`,
  status:
    '申诉状态, 异议状态, 处理状态, Appeal Status, Dispute Status, 单据状态, 审核状态, 当前进度, 办理情况, 办理进度, Case Status, Stage, 是否了结 | 状态, Status, State, 审批状态',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  dispute_no: ['申诉编号', 'appeal number'],
  about: ['申诉事项', 'subject of the appeal'],
  opened_at: ['申诉时间', 'time of the appeal'],
  grounds: ['申诉理由', 'grounds'],
  handler_no: ['受理人工号', 'handler number'],
  handler_name: ['受理人姓名', 'handler name'],
  resolved_at: ['处理时间', 'time of the decision'],
  rating_before: ['申诉前结果', 'rating before the appeal'],
  rating_after: ['申诉后结果', 'rating after the appeal'],
}
