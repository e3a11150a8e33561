// THE synonym dictionary: how people and systems call the fields of each kind, in Chinese and English.
// Before ` | ` stand the names that are enough by themselves; after it those used only when no better column is there.
import {
  acceptor,
  actor,
  cycle,
  done,
  due,
  evidence,
  giver,
  goalNo,
  indicator,
  manager,
  operator,
  owner,
  receiver,
  reviewee,
  reviewer,
  scoreMax,
  status,
  tagger,
  talker,
  unit,
} from './shared/shared-words'
import type { SheetKind } from './shared/types'
import { department, employeeName, employeeNo, person, personDepartment, userId, words } from './shared/words'

/** Synonyms of one field, best first in `strong`; `weak` ones yield to any strong column. */
export interface Synonyms {
  strong: string[]
  weak: string[]
}

const sources: Record<SheetKind, Record<string, string>> = {
  employee: {
    employee_no: employeeNo,
    employee_name: employeeName,
    former_name: '曾用名, 原姓名, 英文名, 别名, 花名, 昵称, Nickname, Alias, English Name, en_name, Former Name',
    department: `调入部门, 现部门, 现所在部门, 转入部门, 新部门, 异动后部门, 变动后部门, 调动后部门, New Department, To Department, Current Department, ${department}`,
    department_code:
      '部门编码, 部门编号, 部门ID, 部门代码, 组织编码, 发起人部门ID, Department ID, Dept Code, Org Code, dept_id, department_id, partyid, Department Code',
    previous_department:
      '原部门, 原所在部门, 调出部门, 异动前部门, 变动前部门, 调动前部门, 转出部门, Previous Department, From Department, Old Department, Former Department',
    position: '岗位, 岗位名称, 职位, 职位名称, 职务, 岗位角色, Position, Job Title, Title, Role, Business Title',
    job_family: '职位序列, 序列, 职族, 岗位序列, 职类, 岗位族, Job Family, Job Function, Job Profile, Track',
    job_level: '职级, 级别, 岗位等级, 职等, 薪级, 序列等级, 职务级别, Job Level, Grade, Job Grade, Band, Management Level | Level',
    ...person('manager', manager),
    hire_date:
      '入职日期, 入职时间, 到岗日期, 入司日期, 加入日期, Hire Date, Join Date, Date of Joining, HIREDATE, Original Hire Date, join_time, Joined | Start Date',
    termination_date:
      '离职日期, 离职时间, 最后工作日, 离职生效日, 减员日期, Termination Date, Last Day of Work, Exit Date, Separation Date, Leave Date | End Date',
    employment_status: '在职状态, 员工状态, 人员状态, 任职状态, 是否在职, Employment Status, Worker Status, Active | 状态, Status',
    worker_type:
      '用工形式, 员工类型, 员工类别, 人员类别, 用工性质, 雇佣类型, 合同类型, Worker Type, Employee Type, Employment Type, Contract Type',
    work_email: '邮箱, 电子邮箱, 工作邮箱, 企业邮箱, 邮件地址, Email, E-mail, Work Email, Email Address',
    location: '工作地点, 办公地点, 工作城市, 厂区, 基地, 门店, Location, Work Location, Site, Office, Store',
    effective_date:
      '生效日期, 生效时间, 变动日期, 异动日期, 调动日期, 任职开始日期, Effective Date, Valid From, Event Date, seqStartDate | 开始日期, Start Date',
    change_reason:
      '变动原因, 异动原因, 异动类型, 变动类型, 调动类型, 调动原因, Event Reason, Change Reason, Transfer Reason | Action, Event',
  },
  metric_def: {
    metric_name: `${indicator} | 名称, Name`,
    unit,
    formula_text:
      '计算公式, 口径, 计算口径, 指标口径, 口径说明, 公式, 定义, 指标定义, 计算方法, 计算规则, 统计口径, Formula, Definition, Calculation, Description, Calculation Rule',
    source_system: '来源系统, 数据来源, 取数系统, 数据系统, 系统来源, Source System, Data Source, Source, System',
    record_kind: '记录类型, 单据类型, 取数记录, 记录种类, Record Type, Record Kind',
    record_field: '取数字段, 字段, 数据字段, 来源字段, Field, Record Field, Source Field, Data Field',
    aggregate: '汇总方式, 聚合方式, 统计方式, 汇总方法, 计算方式, Aggregate, Aggregation, Rollup, Roll-up',
    numerator_field: '分子, 分子字段, Numerator, Numerator Field',
    denominator_field: '分母, 分母字段, Denominator, Denominator Field',
    abs_tol: '绝对容差, 绝对误差, 绝对允差, Absolute Tolerance, Abs Tol, Absolute Tol',
    rel_tol: '相对容差, 相对误差, 允许误差, 相对允差, 容差, 误差, Relative Tolerance, Rel Tol, Tolerance',
    direction: '方向, 指标方向, 优化方向, 趋势方向, Direction, Better',
    month_field: '月份字段, 归属月份字段, 归属时间, 时间字段, 统计时间字段, Month Field, Date Field, Period Field',
  },
  reported_value: {
    employee_no: employeeNo,
    employee_name: `${employeeName}, 填报人, 填报人姓名, 操作工, 操作员, 被评估人, 被考核人`,
    department,
    metric_name: `${indicator} | 考核项目, 项目, 指标编码`,
    month:
      '月份, 统计月份, 所属月份, 填报月份, 考核月份, 数据月份, 年月, 月度, 月, Month, Reporting Month, Year Month | 期间, 统计期间, 统计日期, 数据日期, 周期, Period',
    value:
      '填报值, 完成值, 实际值, 实际完成, 实际完成值, 自报值, 上报值, 达成值, 实绩, 本期值, 指标值, 填报数据, 数值, 完成数, 完成量, 完成数量, 实际达成, 实际数, 本月达成, 本月完成, 本月实际, 当月达成, 当月完成, 当月实际, 本期达成, 本期完成, 本期实际, 实际, Actual Value, Actual, Reported Value, Self-reported Value, Value | 完成情况, 本期, 值, 当前值, 结果, Result, Current Value, Achieved',
    unit,
    reported_at: '填报时间, 填报日期, 上报时间, 提交时间, 提交日期, Reported At, Submitted At, Submitted, Submission Date',
    self_score:
      '自评得分, 自评分, 自评分数, 自我评分, 自评, 自评等级, 自我评价, 员工自评, Self Score, Self Rating, Self Review, Self Assessment',
    score_max: scoreMax,
    note: '备注, 说明, 填报说明, 情况说明, 补充说明, Note, Notes, Remarks, Remark, Comment',
  },
  work_record: {
    record_no:
      '工单号, 工单编号, 任务单号, 单号, 单据编号, 单据号, 报工单号, 审批编号, 申请编号, 需求编号, 缺陷编号, 商机编号, 线索ID, 订单号, 流水号, 记录编号, 记录号, 拜访编号, 拜访ID, 回款编号, 回款单号, 收款单号, 检验单号, 检验批号, 采购单号, 维修单号, 归档编号, 客诉编号, 派工单号, Issue key, Ticket ID, Ticket No, Work Order, Work Order No, WO No, Order No, Case Number, Opportunity ID, Lead ID, Record No, Record ID, Visit ID, Activity ID, sp_no, instance_code | 加工单号, 生产订单, 生产订单号, Issue id, 任务编号, 编号, ID, Key',
    source_system: '来源系统, 数据来源, 系统, 系统来源, Source System, Data Source, Source, System',
    record_kind: '单据类型, 记录类型, 工单类型, 业务类型, 问题类型, 模板名称, 事项类型, Issue Type, Record Type, Record Kind | 类型, Type',
    subject:
      '主题, 标题, 工作内容, 事项, 摘要, 工单主题, Summary, Subject, Title | 工序名称, 产品名称, 客户名称, 任务名称, 内容, Description',
    ...person('employee', operator, { no: `${employeeNo}, 发起人工号`, name: `${employeeName}, 发起人姓名, User full name`, userId }),
    department,
    at_start:
      '开工时间, 开始时间, 拜访开始时间, 实际开工时间, 实际开始时间, 开工日期, 开始日期, 作业开始时间, Visit Start, Start Time, Started At, Started, Start Date | 创建时间, 发起时间, 受理时间, 审批发起时间, 派工时间, Created, Created At, Opened, Open Date',
    at_end: `完工时间, 结束时间, 完工日期, 结束日期, 办结时间, 作业结束时间, 拜访时间, 拜访日期, 拜访结束时间, 审批完成时间, Visit End, Visit Date, End Time, Ended At, ${done}, Closed, End Date | 报工时间, 报工日期, 到账日期, 到账时间, 回款日期, 收款日期, 检验日期, 检验时间, 归档日期, 归档时间, 业务日期, 发生时间, 日期, 时间, Date, Time`,
    recorded_at:
      '录入时间, 登记时间, 记录时间, 系统录入时间, 录入日期, 登记日期, 入库时间, Recorded At, Logged At, Entry Time, Entered On | 报工时间, 上报时间, 填报时间, 提交时间, Submitted At, Submitted',
    quantity: '数量, 报工数量, 完成数量, 完工数量, 生产数量, 产量, 件数, Quantity, Qty, Completed Qty, Output Qty, Units | 实际数量, Count',
    good_qty: '合格数, 合格品数量, 良品数, 良品数量, 合格数量, 合格品数, Good Qty, Good Quantity, Yield Qty, Accepted',
    bad_qty: '不良数, 不良品数量, 次品数, 不合格数, 不合格品数量, 返工数, 不良数量, Defect Qty, Rejected, Rework, Bad Qty, Defects',
    scrap_qty: '报废数, 报废数量, 废品数, Scrap, Scrap Qty, Scrapped',
    hours:
      '工时, 实际工时, 投入工时, 作业工时, 报工工时, Hours, Work Hours, Time Spent, Labor Hours | 标准工时, 时长, 耗时, Log Work, Duration',
    downtime: '停机时长, 故障时长, 停机时间, 停机分钟, Downtime',
    quality_result: '质检结果, 质量结果, 检验结果, 判定结果, 质量判定, Quality Result, Inspection Result | 结果, Result',
    status: `工单状态, 单据状态, 审批状态, 申请状态, 处理状态, 任务状态, Status Category, ${status} | 审批结果, Resolution`,
    url: '链接, 网址, 详情链接, URL, Link',
    metric_name: indicator,
    value: '指标值, 数值, Value, Metric Value',
    unit,
  },
  goal: {
    goal_no: `${goalNo} | 编号, ID, Issue key`,
    parent_goal_no: `${words('上级目标, 对齐目标, 承接目标, 关联目标, 父目标, 支撑目标, 父级目标, Parent Goal, Aligned Goal, Parent Objective, Parent', '编号, ID, 号', ' ID, No')}, Aligned To, Aligns To, Parent key, Epic Link`,
    level: '目标层级, 层级, 目标级别, 目标等级, 级别, Goal Level | Level, 等级',
    goal_kind: '目标类型, 目标类别, 目标种类, Goal Type, Goal Kind | 类型, Type',
    title:
      '目标名称, 目标内容, 目标描述, 工作目标, 关键结果, KR, O, 目标, 关键任务, 重点工作, Goal Name, Goal, Goal Title, Objective, Objective Name, Objective Content, Key Result, Key Result Name, Key Result Content, Target Description, Initiative | 工作任务, 任务名称, KPI名称, 考核指标, 标题, Title, Name, 名称, Content, Summary',
    ...person('owner', owner, { no: ` | ${employeeNo}`, name: ` | ${employeeName}` }),
    department: `${department}, 责任部门, 承接部门, ${personDepartment('Owner, 负责人, 责任人')}`,
    metric_name: `${indicator}, 关联指标, 衡量指标`,
    baseline: '基准值, 基线, 上期值, 起始值, 初始值, Baseline, Start Value',
    target:
      '目标值, 计划值, 目标数值, 挑战值, Target, Target Value, Target Num, Goal Value, Plan | 门槛值, 计划数量, 目标, Threshold, Stretch',
    actual:
      '实际值, 完成值, 实际完成, 达成值, 实绩, 当前值, 实际, Actual, Actual Value, Actual Num, Achieved, Current Value | Result, 报工数量',
    unit,
    direction: '方向, 指标方向, 优化方向, Direction',
    weight: '权重, 权重(%), 占比, 指标权重, 目标权重, Goal Weight, Weight, Weighting, Weight % | 分值',
    progress:
      '进度, 完成进度, 完成率, 达成率, 目标完成率, 完成百分比, 目标进度, Progress, % Complete, Completion, Achievement, Attainment, Progress Rate',
    status: `目标状态, 进展状态, Goal Status, ${status}`,
    cycle,
    start_date: '开始日期, 开始时间, 起始日期, Start Date, Start',
    due_date: `${due} | 结束日期, 结束时间, End Date`,
    origin_action_no: words(
      '来源行动, 来源行动项, 关联行动项, 对应行动项, 来源改进项, 关联行动, Source Action, Origin Action, From Action, Origin Action Item, Source Action Item',
      '编号, ID, 号',
      ' ID, No',
    ),
    evidence,
  },
  goal_action_node: {
    node_no:
      '节点编号, 动作编号, 动作节点编号, 动作ID, 节点ID, 关键动作编号, 里程碑编号, 任务编号, Node ID, Node No, Milestone ID, Task ID, Action Node ID, Action ID, Action No | 编号, ID',
    goal_no: `${goalNo}, ${words('所属目标, 对应目标, 关联目标, 承接目标, Parent Goal', '编号, ID', ' ID')} | 目标, Goal`,
    title:
      '动作名称, 动作节点, 关键动作, 动作, 节点名称, 动作内容, 里程碑, 动作描述, Node Title, Node Name, Milestone, Key Action, Action Title, Action Name, Task Name | 任务名称, 任务, 标题, 名称, Title, Name, Task, Action, Content',
    expected_evidence:
      '预期证据, 应交证据, 预期佐证, 交付证据, 证据要求, 完成标准, 预期交付物, 应有证据, Expected Evidence, Expected Output, Definition of Done',
    due_at: `${due}, 计划时间, 节点时间, 计划日期`,
    done_at: done,
    ...person('owner', owner, { no: ` | ${employeeNo}`, name: ` | ${employeeName}` }),
    department: `${department}, ${personDepartment('Owner, 负责人, 责任人')}`,
    evidence: `${evidence}, 实际证据, Actual Evidence`,
  },
  review: {
    request_no: '邀请编号, 评价编号, 邀请ID, 评价ID, 邀评编号, Request ID, Invitation ID, Review ID, Request No, Invitation No | 编号, ID',
    cycle,
    ...person('reviewee', reviewee, { no: ` | ${employeeNo}`, name: ` | ${employeeName}` }),
    reviewee_department: `${personDepartment(reviewee)} | ${department}`,
    ...person('reviewer', reviewer),
    reviewer_department: personDepartment(reviewer),
    relation:
      '评价关系, 关系, 考核关系, 评价类型, 评估关系, 评价人角色, Relationship, Relation, Rater Type, Review Type, Reviewer Type | 环节, 评估环节, 类型, 评价维度, Stage, Type',
    voluntary: '是否自愿, 自愿, 自愿填写, 自愿评价, Voluntary, Is Voluntary',
    sent_at:
      '邀请时间, 发出时间, 发出日期, 邀请日期, 发送时间, 邀请发出时间, 邀评时间, Sent At, Invited At, Invitation Date, Requested At, Sent | 发起时间, 创建时间, Created, Created At',
    due_at: due,
    submitted_at:
      '提交时间, 评价时间, 提交日期, 评价日期, 评分时间, 评分日期, 打分时间, 考核时间, 考核日期, 反馈时间, 回收时间, 答复时间, Submitted At, Responded At, Submitted, Submission Date, Review Date | 完成时间, 完成日期, Completed At',
    score:
      '评分, 打分, 得分, 综合评分, 评价分数, 评价得分, 评价分, 分数, 星级, 评估得分, 上级评分, 主管评分, 互评, 360评分, 协作评分, 跨部门评分, 绩效得分, 考核得分, 总分, 综合得分, Score, Rating, Stars, Overall Score, Manager Rating, Peer Rating',
    score_max: scoreMax,
    rating:
      '评级, 评价等级, 绩效等级, 考核等级, 等级, 绩效结果, 考核结果, 综合评定, Rating, Overall Rating, Performance Rating, Final Rating, Rating Label, Grade',
    comment:
      '评语, 评价内容, 综合评语, 评价, 意见, 建议, 优点, 待改进, 评价说明, 主管评语, Comment, Comments, Feedback, Summary, Remarks, Strengths | 备注, 说明',
    evidence,
  },
  action_item: {
    action_no:
      '行动编号, 行动项编号, 改进项编号, 行动项ID, 行动ID, 改进编号, 待办编号, Action ID, Action Item ID, Action No, Action Item No | 编号, 序号, ID',
    cycle,
    talk_date:
      '面谈日期, 面谈时间, 沟通时间, 沟通日期, 绩效沟通日期, Conversation Date, 1:1 Date, Review Meeting Date, Talk Date, Meeting Date, Interview Date | 日期, Date',
    ...person('employee', '被面谈人, 面谈对象, 面谈员工, 员工, 行动人, 责任人, 执行人, Employee, Interviewee', {
      no: employeeNo,
      name: employeeName,
    }),
    department,
    ...person('manager', talker),
    action:
      '改进行动, 行动项, 改进措施, 改进计划, 行动计划, 待办事项, 改进承诺, 下一步计划, 行动内容, 改进行动项, 改进事项, 行动描述, Action Item, Improvement Action, Development Action, Next Step, To-do, Action | 行动, 措施, 内容',
    deliverable: '交付物, 输出物, 成果, 交付成果, 产出物, Deliverable, Output, Deliverables',
    due_date: due,
    ...person('acceptor', acceptor),
    done_at: done,
    accepted_at: '验收时间, 验收日期, 确认时间, 通过时间, 验收通过时间, Accepted At, Accepted On, Approved On, Verified At',
    status: `行动状态, 行动项状态, 完成状态, 验收状态, 进展, ${status} | 完成情况`,
  },
  stage_event: {
    flow: '流程, 流程名称, 链路, 链路名称, 业务流程, Flow, Process, Pipeline, Flow Name',
    case_no:
      '线索ID, 线索编号, 商机编号, 案例编号, 流程实例, 实例编号, 流程编号, 商机ID, 线索号, 审批编号, 申请编号, 单号, 工单号, Lead ID, Case ID, Deal ID, Case No, Case Number, Opportunity ID, Instance ID, Ticket ID, instance_code, sp_no | 单据编号, 编号, ID, Issue key',
    stage_no: '节点序号, 阶段序号, 环节序号, 步骤序号, 节点编号, 顺序, Stage No, Step No, Stage Number, Seq, Sequence, Stage Order | 序号',
    stage:
      '节点, 节点名称, 阶段, 阶段名称, 环节, 环节名称, 销售阶段, 当前节点, 审批节点, 步骤, Stage, Stage Name, Step, Node | From Stage, To Stage',
    entered_at: '进入时间, 到达时间, 接收时间, 进入节点时间, 开始时间, Entered At, Entered, Entered On, Start Time, Arrived At | Created',
    left_at:
      '离开时间, 处理完成时间, 完成时间, 结束时间, 转出时间, 离开节点时间, 处理时间, Left At, Left, End Time, Exited At, Completed At | Last Stage Change Date',
    ...person('actor', actor, { no: ` | ${employeeNo}`, name: ` | ${employeeName}`, userId }),
    department: `${department}, ${personDepartment(actor)}, 责任部门, 处理部门, Owner Department`,
    outcome: '处理结果, 节点结果, 审批结果, 流转结果, 结果, Outcome, Result, Decision | 状态, Status',
  },
  behavior_tag: {
    employee_no: employeeNo,
    employee_name: employeeName,
    department,
    tag: '行为标签, 标签, 标签名称, 关键事件, 价值观标签, 表扬类型, 点赞类型, 行为, 行为项, Tag, Badge, Behavior, Behaviour, Behavior Tag, Competency, Recognition, Kudos, Tag Name',
    polarity: '极性, 正负向, 标签类型, 标签性质, 性质, 行为性质, Polarity, Sign, Tag Type | 方向, 类型, Type',
    points: '分值, 积分, 加减分, 加分/扣分, 加扣分, 奖扣分, 积分变动, 标签分值, 行为分, Points, Point | 分数, 得分, Score',
    ...person('given_by', tagger),
    at: '标记时间, 打标时间, 授予时间, 发生时间, 记录时间, 评定时间, 发生日期, 记录日期, 标记日期, 打标日期, 时间, 日期, Given At, Awarded At, Tagged At, Recorded At, Date, Time, At, Given On | 创建时间, Created',
  },
  learning_record: {
    ...person('employee', '学员, 参训人, 参加人, Learner, Student, Trainee', { no: employeeNo, name: `${employeeName}, User full name` }),
    department,
    course:
      '课程, 课程名称, 培训项目, 学习项目, 培训课程, 课程标题, 学习课程, Course, Course full name, Course Name, Learning Item, Training, Course Title | Event context',
    assigned_at: '分配时间, 指派时间, 分配日期, 指派日期, 报名时间, Assigned At, Assigned, Assigned On, Enrolled At, Assigned Date',
    started_at: '开始时间, 开始学习时间, 开始日期, 学习开始时间, Started At, Started, Start Time, Start Date',
    completed_at: `结业时间, 完成学习时间, 结业日期, 学完时间, ${done} | 考试时间, 学习时间, Date`,
    hours: '学时, 学习时长, 培训时长, 课时, 时长, Hours, Learning Hours, Training Hours, Duration | 学分, Credits',
    score: '成绩, 考试成绩, 考核成绩, 得分, 分数, 考试得分, Grade, Score, Exam Score, Test Score',
    score_max: scoreMax,
    passed: '是否通过, 通过, 是否合格, 合格, 通过状态, 是否结业, Passed, Pass, Completed Successfully | 学习状态, 结果, Result',
  },
  feedback: {
    feedback_no: '反馈编号, 反馈ID, 反馈单号, 反馈号, Feedback ID, Feedback No | 编号, ID',
    ...person('giver', giver),
    ...person('receiver', receiver),
    department: `${department}, ${personDepartment(receiver)}`,
    at: '反馈时间, 反馈日期, 提出时间, 发送时间, 给出时间, 时间, 日期, Feedback Date, Given At, Feedback At, Sent At, Date, Given On, Time | 创建时间, 提交时间, Created, Created At',
    channel: '渠道, 反馈渠道, 反馈方式, 来源渠道, Channel | 方式, 来源, Source',
    polarity: '反馈类型, 极性, 性质, 反馈性质, 正负向, Feedback Type, Polarity | 类型, Type',
    text: '反馈内容, 反馈, 反馈原文, 内容, 反馈描述, Feedback, Feedback Text, Text, Message, Content | 评语, Comment, Comments',
    scene: '场景, 具体场景, 背景, 情境, 情景, Situation, Scene, Context',
    action: '行为, 具体动作, 可观察动作, 具体行为, 动作, Behavior, Behaviour, Action',
    impact: '影响, 业务影响, 结果, Impact, Outcome',
    responded_at:
      '响应时间, 回应时间, 回复时间, 首次响应时间, 首次回复时间, 反馈响应时间, Responded At, Response Time, First Response, Responded, Replied At',
    closed_at: '闭环时间, 关闭时间, 解决时间, 办结时间, 闭环日期, 关闭日期, Closed At, Closed, Resolved At, Closed On, Resolved',
  },
}

function parse(text: string): Synonyms {
  const [strong, ...weak] = text.split('|').map((part) =>
    part
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
  return { strong, weak: weak.flat() }
}

/** Kind → field → synonyms. */
export const dictionary = Object.fromEntries(
  Object.entries(sources).map(([kind, fields]) => [
    kind,
    Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, parse(text)])),
  ]),
) as Record<SheetKind, Record<string, Synonyms>>
