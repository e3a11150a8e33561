// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { actor } from '../shared/shared-words'
import { department, employeeName, employeeNo, person, personDepartment, userId } from '../shared/words'

export const synonyms: Record<string, string> = {
  flow: '流程, 流程名称, 链路, 链路名称, 业务流程, Flow, Process, Pipeline, Flow Name, Interview Plan, Hiring Process, 招聘流程, 模板名称, Workflow Definition, 流程类型, 审批类型, 工艺路线, 险种, 办理事项, 流程类别, Workflow, Workflow Name, Process Name, Request Type, Form, Form Name | Job, LOB',
  case_no:
    '投诉编号, 客诉编号, 投诉单号, 客诉号, 投诉号, 客诉单号, 投诉流水号, Complaint No, Complaint ID, Complaint Number, Complaint Ref, 工单编号, 诉求编号, 受理编号, 请求ID, 请求编号, Request ID, 线索ID, 线索编号, 商机编号, 案例编号, 流程实例, 实例编号, 流程编号, 商机ID, 线索号, 审批编号, 申请编号, 单号, 工单号, Lead ID, Case ID, Deal ID, Case No, Case Number, Opportunity ID, Instance ID, Ticket ID, Claim No, Claim Number, Order No, Bill No, Apply No, instance_code, sp_no, case:concept:name, Candidate ID, Applicant ID, Trace ID, Candidate Number, 候选人编号, 候选人ID, 应聘者ID, 应聘编号, 申请单号, Application ID, 申请ID, 流程流水号, Opportunity: 18 Character ID, Top-level WI, Claim Ref, 流转卡号, 内部订单号, 报案号, 会签单号, 流程号, 单据号, 业务单号, Case Ref, Application Ref, Request Ref, Request No, Control no., 流程ID, Work Order, Work Order No, WONUM, WO No, Ticket No, Ticket Number, Ticket #, Incident No, Incident Number | 单据编号, 编号, ID, Issue key, 流水号',
  case_name:
    '新同事, 新员工, 新员工姓名, 新人, 新入职员工, 入职人, 入职员工, 候选人姓名, 应聘者, 应聘人, 候选人, New Joiner, New Hire, New Starter, New Employee, Candidate, Candidate Name, Applicant, Applicant Name, Candidate Full Name, Policyholder, 被保险人, 送审人, Joiner',
  subject_no: `${employeeNo}, 申请人编号, Policy No., New hire ID, 人事编号`,
  stage_no:
    '节点序号, nodeorder, Node Order, 阶段序号, 环节序号, 步骤序号, 节点编号, 顺序, Stage No, Step No, Stage Number, Seq, Sequence, Stage Order, 节点顺序, 工步, Step Seq, Status Order, 第几步 | 序号',
  stage:
    '节点, 节点名称, 流转阶段, 招聘阶段, 所处阶段, 阶段, 阶段名称, 环节, 环节名称, 销售阶段, 审批节点, 步骤, 步骤名称, 活动, 活动名称, Stage, Stage Name, Step, Node, Activity, Activity Name, concept:name, Interview Stage, Step Text, 审批环节, 办理环节, 流程节点, Step Name, Hiring Stage, Workflow Step, Approval level, Approval Step, Checkpoint, Node Name, Phase, Phase Name | 当前节点, 当前环节, Stage Title, Title, To Stage, To Status, To, From Stage, 工序, 操作, Status To',
  entered_at:
    '到达, 进入时间, receivedatetime, Receive Datetime, Receive Time, 到达时间, 接收时间, Entered Stage At, Stage Entered At, 进入节点时间, 开始时间, 进入阶段时间, 阶段开始时间, Entered At, Entered, Entered On, Start Time, Arrived At, Entered Stage, Step Start, 进站, 进站时间, 流入时间, 收文时间, 受理时间, 转入时间, Stage Start, Stage Entered, Date In, Time In, Received On, Started, Received at, In, 进入步骤时间, Phase Start Date, Phase Start, 转来日期, Task Start Time, Node Start Time, 状态时间, 状态变更时间, 状态日期 | Created, Created At, Created Date, 发生时间, Timestamp, time:timestamp, Event Time, Start Timestamp, Date of Change, Change Date, Changed At, Op Time, Oper Time, Operate Time, Operation Time, Change Time, Log Time, Last Modified, 开始, Status Date',
  left_at:
    '离开时间, operatedatetime, Operate Datetime, Operate Time, 离开阶段时间, Left Stage At, Stage Left At, 处理完成时间, 完成时间, 结束时间, 转出时间, 离开节点时间, 处理时间, 实际完成日, 实际完成日期, 实际完成时间, 完成日期, 完成日, 阶段结束时间, 办理完成时间, 操作时间, 操作日期, Left At, Left, End Time, Exited At, Completed At, Complete Timestamp, End Timestamp, Exited Stage, Step End, Exited Stage On, 出站, 出站时间, 流出时间, 办结, Stage End, Date Out, Time Out, Left Stage, Completed, Signed at, Signed On, Out, Next Status Date, Date released, 离开步骤时间, Phase End Date, Phase End, 办完日期, Task End Time, Node End Time | 审批时间, Last Stage Change Date, Actual, Actual Date, Done On',
  // Who began the case stands in every row beside who handled the step.
  ...person(
    'actor',
    `${actor.replace('提交人, 申请人, 发起人, ', '')}, Stage Owner, operator, operatorname, Operator Name, Moved By, Agent, Actual Agent, 环节审批人, 作业员, 会签人, Step Owner, Done By, Approved By, Actioned By, Approver, Requested From, Updated By, Handled by, 经办, Task User`,
    {
      no: ` | ${employeeNo}, 提交人工号, 申请人工号, 发起人工号`,
      name: ` | ${employeeName}, 提交人, 申请人, 发起人, 提交人姓名, 申请人姓名, 发起人姓名`,
      userId: `Task User ID, ${userId}, Author Username`,
    },
  ),
  department: `${department}, ${personDepartment(actor)}, 责任部门, 处理部门, Office in charge, 客户/用人部门, 学院`,
  lifecycle:
    'lifecycle:transition, Lifecycle Transition, Event Lifecycle, Lifecycle, 生命周期, 事件生命周期, 起止, 起止标记, 开始/结束, 开始或结束, Start/End, Start or End | Transition, Transition Type, Event Type, Event, 事件类型, 事件, 动作, 状态, Status, State, Action',
  outcome:
    '阶段结果, 处理结果, 节点结果, 审批结果, 流转结果, 结果, Outcome, Result, Decision, Disposition, Archive Reason, 处理态度, Application Status, Return Code, 操作类型, 审批动作, 过站结果, 处理结论, 办理结果, 会签意见, Stage Outcome, Action Taken, 步骤结果 | 状态, Status, 内容',
  instance: 'concept:instance, Activity Instance, Activity Instance ID, 活动实例',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  flow: ['链路', 'flow'],
  case_no: ['案例编号', 'case number'],
  case_name: ['当事人', 'person concerned'],
  subject_no: ['当事人工号', 'number of the person concerned'],
  stage_no: ['阶段序号', 'stage number'],
  stage: ['阶段', 'stage'],
  entered_at: ['进入时间', 'entry time'],
  left_at: ['离开时间', 'leaving time'],
  actor_no: ['处理人工号', 'handler number'],
  actor_name: ['处理人姓名', 'handler name'],
  outcome: ['结果', 'outcome'],
  lifecycle: ['起止', 'begin or end'],
  instance: ['实例', 'instance'],
}
