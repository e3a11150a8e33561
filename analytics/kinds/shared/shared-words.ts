// Names of roles and of fields that several kinds have; ` | ` parts strong from weak as in the dictionary.

export const owner =
  '目标负责人, 负责人, 责任人, 承担人, 执行人, 目标所有者, 牵头人, 主责人, 责任者, Owner, Goal Owner, Assignee, DRI, Responsible, Lead, Goal Lead, User, 目标责任人, 目标承担人, 目标执行人, 指标责任人, 指标负责人, 任务责任人, 任务负责人, KPI责任人, KPI负责人, KR责任人, KR负责人, OKR负责人, Accountable, Accountable Person, Accountable Owner, KPI Owner, Objective Owner'
export const operator =
  '操作工, 操作员, 检验者, 检测者, 值班人, 值班员, 值班人员, 值班护士, 收银员, 作业员, 作业人, 报工人, 业务, 座席, 店员, 生产人员, 处理人, 受理人, 经办人, 责任人, 负责人, 执行人, 拜访人, 销售, 销售员, 业务员, 销售代表, 客户经理, 采购员, 检验员, 质检员, 维修人, 维修员, 跟进人, 归属人, 客服, 客服专员, 受理客服, 受理坐席, 接待客服, Deal Owner, Opportunity Owner, Account Owner, Record Owner, 坐席, 技术员, 工程师, 填报人, 汇报人, 提交人, Assignee, Assigned To, Assigned To User, Operator, Agent, Technician, Handler, Resource, Bookable Resource, Field Engineer, Service Engineer, Owner, Sales Rep, Account Manager, Inspector, Buyer, Assigned'
export const actor =
  '操作人, 操作者, 处理人, 处理者, 经办人, 当前处理人, 办理人, 审批人, 修改人, 提交人, 申请人, 发起人, 跟进人, 责任人, 负责人, Actor, Author, Changed By, Edited By, Assignee, Reporter, Creator, Handler, Operator, Owner, Resource, org:resource, Performer'
export const reviewee =
  '被评价人, 被评估人, 被考核人, 被评人, 被评价者, 被评议人, 考核对象, 评价对象, 您要评价的同事, 您评价的同事, 您要评价的人, 您评价的人, 要评价的同事, 被评同事, Reviewee, Ratee, Appraisee, Subject, 被评估者, 被评分人, 被评分者, 被打分人, 被考核者, 被考评人, 被考评者, 被测评人, 被测评者, 被评核人, 被评价人员, 被评估人员, 被考核人员, 被考评人员, 被评价员工, 被评估员工, 被考核员工, Person Evaluated, Person Assessed, Person Appraised, Employee Evaluated, Employee Assessed, Employee Appraised, Evaluated Person'
export const reviewer =
  '评价人, 评估人, 评分人, 考核人, 打分人, 评审人, 评价者, 评议人, 评委, Reviewer, Rater, Evaluator, Assessor, Appraiser, Feedback Provider, 评价者, 评估者, 评分者, 打分者, 考核者, 考评者, 测评者, 评审者, 考评人, 测评人, 评核人, 评定人, 评价人员, 评估人员, 评分人员, 考评人员, 评审专家, 评审人员, 考评员, Evaluated By, Appraised By, Assessed By, Scored By, Rated By, Scorer'
export const manager =
  '直属上级, 直接上级, 上级, 上级主管, 直线经理, 直属领导, 主管, 汇报对象, 汇报人, 部门经理, 直属主管, 直接主管, 直接领导, 汇报上级, Manager, Supervisor, Reports To, Reporting To, Reporting Manager, People Manager, Line Manager, Direct Manager, Leader, 直线主管, 直线上级, 直线领导, 直接汇报人, 直接汇报对象, 直接汇报上级, 上司, 直接上司, 直属上司, 顶头上司, Boss, Direct Supervisor, Line Supervisor, Immediate Supervisor, Immediate Manager'
export const dottedManager =
  '虚线上级, 虚线汇报, 虚线主管, 虚线经理, 虚线领导, 虚线汇报人, 虚线汇报对象, 矩阵经理, 矩阵上级, 业务上级, 业务汇报对象, 项目负责人, Dotted Line Manager, Dotted Manager, Matrix Manager, Functional Manager, Dotted Line, Dotted Line Supervisor, Secondary Manager'
export const talker =
  '面谈人, 面谈者, 面谈主管, 面谈经理, 沟通人, 主管, 直属上级, 直接上级, 上级, 经理, Manager, Interviewer, Supervisor, Line Manager'
export const acceptor =
  '验收人, 确认人, 检查人, 验收者, 审批人, Acceptor, Approver, Verified By, Verifier, Accepted By, Approved By, 验收负责人, 验收人员, 验收责任人, 验收领导, 确认者'
export const tagger =
  '评定人, 登记人, 打标人, 记录人, 授予人, 标记人, 点赞人, 给出人, 提名人, 评价人, Given By, Awarded By, Tagged By, Nominator, Recorded By, Giver'
export const giver =
  '反馈人, 送花人, 赠花人, 给予者, 给予人, 嘉许人, 给出人, 提出人, 发送人, 反馈者, 发起人, 评价人, Giver, Feedback Giver, From, Sender, Given By, Feedback Provider, Author'
export const receiver =
  '接收人, 收花人, 获花人, 接收同事, 获嘉许同事, 受表扬同事, 被反馈人, 接收者, 反馈对象, 收件人, 被评价人, 对象, Receiver, Recipient, Feedback Receiver, To, Given To, 收到人, 受反馈人, 受反馈者, 被反馈者, 被反馈员工, 接收员工, Person Receiving Feedback'

export const due =
  '截止日期, 截止时间, 限期, 办理限期, 完成限期, 计划完成, 计划完成日, 要求完成, 预计完成, 跟进限期, 跟进期限, 完成时限, 要求完成时间, 要求完成日期, 计划完成时间, 计划完成日期, 应完成日期, 应完成时间, 到期日, 到期日期, 交付日期, 期限, 完成期限, 截止期限, 要求完成期限, 办结期限, 预计完成日, 预计完成日期, 预计完成时间, Due Date, Due, Due At, Deadline, Target Date, Due Time, 目标截止日, 目标截止日期, 目标截止时间, 任务截止日期, 任务截止时间, 行动截止日期, 截止日, 到期时间, 约定完成日, 约定完成日期, 约定完成时间, 承诺完成日期, 承诺完成时间, 目标完成日期, 目标完成时间, Due By, Due On, Due Day, Complete By, To Be Completed By, Finish By, Deadline Date, Completion Deadline, Target Completion Date, Target Completion, Target Finish Date, Target End Date, Planned Completion Date, Planned Completion, Expected Completion Date, Expected Completion'
export const done =
  '完成时间, 完成日期, 完成日, 实际完成时间, 实际完成日期, 实际完成日, 实际完成, Closed On, 完工时间, 解决时间, 审批完成时间, 完结时间, 完结日期, 结单时间, 办结时间, Done At, Completed At, Completed, Resolved, Resolved Time, Resolved At, Marked As Done Time, Done Time, Done Date, Finish Time, Completion Date, Resolution Date, Completed On, Finished At, 完成于, 完成日子, 完成时刻, 完成时点, 做完时间, 做完日期, 完工日, 完结日, 办结日, 办结日期, 结案日期, 结案时间, 收工时间, 实际完工时间, 实际完工日期, Date of Completion, Actual Completion Date, Actual Finish Date'
/** A ticket is closed some time after what it is about was done. */
export const closed =
  '关闭时间, 关闭日期, Closed At, Closed, Closed Time, Closed Date, 关单时间, 关单日期, 闭单时间, 结单日期, 关闭时刻, 关闭日, Close Date, Closing Date, Date Closed'
export const cycle =
  '考核周期, 绩效周期, 评估周期, 评价周期, 周期, 考核期间, 考核季度, 季度, 半年度, 考核半年, 考核半年度, 考核月份, 考核月度, 绩效月份, 绩效活动, 考核活动, 考核活动名称, 评估活动, 评估活动名称, 绩效考核活动, 目标周期, OKR周期, Timeframe, Time Frame, Review Cycle, Cycle, Review Period, Performance Cycle, Time Period, Semester, Quarter, Half, Half Year, Half-Year, Review Month, Review Quarter, Performance Document Name, Fiscal Quarter, Fiscal Half, Fiscal Period, 考核期, 考评期, 考评周期, 绩效期, 绩效期间, 评估期, 评估期间, 评价期, 评价期间, 测评周期, 评核周期, 考核时段, 评估时段, Appraisal Period, Assessment Period, Evaluation Period, Rating Period | 月份, 期间, 项目名称, 半年, Period, Form Name'
/** The year of a cycle whose quarter, half or month stands in another column, or that is itself a year. */
export const cycleYear =
  '考核年度, 绩效年度, 评估年度, 评价年度, 考核年份, 财年, 财政年度, 会计年度, Fiscal Year, Financial Year, Review Year, Performance Year | 年度, 年份, Year'
export const scoreMax =
  '满分, 分值上限, 总分值, 满分值, 最高分, Max Score, Scale Max, Rating Max, Max Rating, Out Of, Maximum, Score Max, Maximum Score | 分值, 标准分'
export const unit = '单位, 计量单位, 指标单位, Metric Unit, Unit, UoM, Unit of Measure'
export const evidence =
  '佐证材料, 证明材料, 证据, 附件, 证据链接, 证据编号, 关联单号, 关联工单, 截图, 会议纪要链接, 支撑材料, 佐证, Evidence, Attachment, Attachments, Proof, Evidence Link | Link, URL, Reference'
export const status =
  '状态, 记录状态, 数据状态, 有效状态, 单据状态, Status, State, Record Status, Record State, Lifecycle Status, Lifecycle State'
export const goalNo =
  '目标编号, 目标ID, 目标编码, 目标号, KR编号, OKR编号, 指标编号, 关键结果编号, Goal ID, Goal No, Goal Number, Objective ID, Objective No, KR ID, Key Result ID, Goal Code'
export const indicator =
  '指标名称, 指标, 考核指标, 指标项, 填报指标, 绩效指标, KPI名称, KPI指标, KPI, 考核项, 考核指标名称, 绩效指标名称, 关键指标, Indicator, Indicator Name, Metric, Metric Name, Measure, Measure Name, Measure Names, 度量名称, 度量, KPI Name'
/** What people were to be rated before, and were rated after, the calibration. */
export const initialRating =
  '初评, 初评等级, 初评结果, 初评评级, 初始等级, 初始评级, 初评得分, 校准前, Before Calibration, Pre-Calibration, 校准前等级, 校准前评级, 校准前绩效, 校准前结果, 校准前绩效等级, 调整前等级, 调整前绩效, 原绩效等级, 原等级, 建议等级, 建议评级, 建议绩效等级, 拟定等级, 预评等级, 主管初评, 部门初评, Initial Rating, Initial Grade, Proposed Rating, Preliminary Rating, Recommended Rating, Pre-Calibration Rating, Rating Before Calibration, Original Rating, Draft Rating, Performance Rating - Pre-Calibration, Performance Rating Before Calibration, Pre-Calibration Performance Rating'
/** What somebody came to in the end, in figures. */
export const calibratedScore =
  '校准后得分, 校准后分数, 校准后评分, 校准后总分, 校准得分, 校准分数, 校准评分, 校准分, 终评分, 终评得分, 终评分数, 终评成绩, 最终得分, 最终评分, 最终分数, 调整后得分, 调整后分数, 审定得分, 核定得分, 核定分数, Calibrated Score, Calibrated Overall Score, Score After Calibration, Post-Calibration Score, Post-cal Score, Final Score, Final Overall Score, Adjusted Score'
export const calibratedRating =
  '最终等级, 最终绩效, 最终评级, 最终结果, 最终绩效等级, 最终绩效结果, 最终考核等级, 最终考核结果, 校准后, After Calibration, Post-Calibration, 校准后等级, 校准后评级, 校准后绩效, 校准后结果, 校准后绩效等级, 校准等级, 校准结果, 调整后等级, 调整后绩效, 终评, 终评等级, 终评结果, 审定等级, 核定等级, Final Rating, Final Form Rating, Final Grade, Final Result, Final Performance Rating, Calibrated Rating, Calibrated Grade, Post-Calibration Rating, Rating After Calibration, Official Rating, Performance Rating - Calibrated, Performance Rating - Post-Calibration, Performance Rating After Calibration, Calibrated Performance Rating, 校准后绩效结果'

/** Whether whoever answers has come to the end. */
export const finished = 'Finished, 是否答完'
