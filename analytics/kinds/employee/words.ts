// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { dottedManager, manager } from '../shared/shared-words'
import { department, employeeName, employeeNo, person, userId } from '../shared/words'

const asOf =
  '统计日期, 数据日期, 快照日期, 截至日期, 统计时点, 统计截止日期, 数据截止日期, 期末日期, 基准日期, 快照时间, As Of Date, As Of, As At, Snapshot Date, Data Date, Report Date, Reporting Date, Period End, Period End Date'

export const synonyms: Record<string, string> = {
  // An id of another system, or one that does not say what of, where no number is there.
  employee_no: `${employeeNo}, Employee ID in company, 员编, 员工号码, 员工代号, 行员号, 职工代码, 人员代码, EEID, EE ID, EE No, EE #, Token No, Clock No, Badge No, Payroll ID, 人事编号, 人事编码, 人事号 | 编号, ID, 人员ID, 账号, 用户ID, User ID`,
  employee_name: `${employeeName}, 真实姓名, 员工或申请人的格式化姓名, 离职员工, 离职人员, 职工, Surname, Forename, Associate Name, Crew Member, First Name, Last Name, 员工名称, 员工全名, 姓名全称, 人员名称, User full name, Employee Full Name`,
  // What other systems number the same people with.
  other_no: `集团SAP人员编号, 集团SAP编号, 集团SAP工号, SAP人事编号, SAP人员编号, SAP员工编号, SAP工号, SAP编号, SAP ID, SAP Personnel No, SAP Number, ERP工号, ERP编号, 考勤号, 考勤编号, 考勤工号, 考勤卡号, 打卡号, 工卡号, 卡号, 原工号, 旧工号, 历史工号, 集团工号, 集团员工号, Legacy ID, Legacy Employee ID, Old Employee ID, Previous Employee ID, Global ID, Local ID, Alternate ID, Badge Number, Card No | ${userId}, 系统账号, 登录账号, 登录帐号, 帐号, 企微账号, 钉钉账号, 飞书账号, 用户账号, 用户编号, Account, Account Name, Login ID, Login Name, Network ID, Network Login, User Principal Name`,
  former_name:
    '曾用名, 原姓名, 英文名, 别名, 花名, 昵称, Nickname, Alias, English Name, en_name, Former Name, Name at birth, Birth Name, Maiden Name',
  department: `调入部门, 现部门, 现所在部门, 转入部门, 新部门, 异动后部门, 变动后部门, 调动后部门, New Department, To Department, Current Department, ${department}, 离职前部门, 离职时部门, 所在车间/科室, 末级组织, 现任部门, 现任单位, 所在单位, Team now`,
  department_code:
    '部门编码, 行政部门编码, Home Department Code, 部门编号, 部门ID, 部门代码, 部门号, 所属部门编码, 所在部门编码, 组织编码, 组织编号, 组织ID, 组织代码, 组织单元编码, 发起人部门ID, Department ID, Department No, Department Number, Department Code, Dept Code, Dept ID, Dept No, Org Code, Org ID, Org Unit ID, Org Unit Code, Organization ID, Organisation ID, Organization Code, partyid, 组织单位, 部门代号, 机构号, Unit Code',
  previous_department:
    '原部门, 原所在部门, 调出部门, 异动前部门, 变动前部门, 调动前部门, 转出部门, Previous Department, From Department, Old Department, Former Department, 调配前部门, 原单位, Team before, 原科室',
  position:
    '岗位, 岗位名称, 职位文本, 岗位文本, 职位, 职位名称, 职务, 岗位角色, 新岗位, 调入岗位, Position, Job Title, Job Title Description, Job Role, Title, Role, Business Title, 工种, 职称, 现任职务, 现岗位, Role Title, Designation, New Title, Job Position, Position Title | 离职前岗位, Workplace, 职务/岗位',
  job_family:
    '职位序列, 序列, 职族, 岗位序列, 职类, 岗位族, 职务序列, 职级序列, Job Family, Job Function, Job Profile, Track, 职位族, 职务族, 族群, 岗位类族, 职位类, Job Group, Job Family Group, Job Stream, Career Track',
  job_level:
    '职级, 级别, 岗位等级, 职等, 薪级, 序列等级, 职务级别, Job Level, Grade, Job Grade, Band, Management Level, Pay Grade, 工资等级组, 岗级, 技能等级, P/M级, Job Band, New Grade, Pay Band, Salary Grade, Grade Level, 职级名称, 职等名称, 职级等级, 岗位职级, Job Grade Name, Level Name, Grade Name | Level',
  ...person('manager', manager, { no: 'leader_user_id, 主管人员编号, 上级人员编号, Manager Personnel Number' }),
  ...person('dotted_manager', dottedManager),
  is_primary:
    '主岗, 是否主岗, 主岗标识, 主职, 是否主职, 是否主要岗位, 主要岗位, 主任职, 是否主任职, 是否主部门, 主部门, 任职类型, 任职性质, 任职类别, 岗位类型, 岗位性质, 岗位类别, 主兼岗, 主兼职, 主岗/兼岗, 任职方式, Is Primary, Primary, Primary Job, Is Primary Job, Primary Position, Is Primary Position, Primary Assignment, Primary Flag, Is Main, Main Post, Assignment Type, Assignment Category, Position Type, Post Type',
  is_additional:
    '是否兼岗, 是否兼任, 是否兼职岗位, 是否次要岗位, 兼岗标识, Is Secondary, Is Additional, Is Additional Post, Is Secondary Job, Is Concurrent, Additional Post, Secondary Post',
  hire_date:
    '入职日期, 入司时间, 入厂时间, 入店时间, 入职年月日, 入职年月, 雇佣日期, 聘用日期, Hiring Date, Date of Hiring, Date Hired, Employment Start Date, Joining Date, Date Joined, Onboarding Date, 进入日期, 集团入职日期, 集团入职时间, 到职日期, 到职日, 入职时间, 到岗日期, 入司日期, 加入日期, 入职日, 报到日期, 进厂日期, 入厂日期, 进公司日期, 进入公司日期, 进入集团日期, 加入公司日期, Hire Date, Join Date, Date of Joining, Date of Hire, Hired On, join_time, Joined, Company Start Date, 进入本单位时间, 进厂时间, 司龄起算日, 入店日, 入店日期, 受雇日期, DOJ, Start Date with Company, Commencement Date, Employed Since, Entry, Entry Date, Date of Entry, Onboard Date, Employment Date, Group Join Date, 来院时间 | Original Hire Date, Start Date, First day, Start, Started, Start Dt',
  termination_date:
    '离职日期, 离司时间, 离厂时间, 离店时间, 离职年月日, 离职年月, 退出日期, 解聘日期, Termination Dt, Date Terminated, Offboarding Date, 离开日期, 离职时间, 离职生效日, 减员日期, Termination Date, Exit Date, Separation Date, Leave Date, Date of Termination, Termdate, Terminated On, 正式离店日, 离店日期, 最后受雇日, 离厂日期, LWD, Leaving Date, Leaving, Date of Leaving, Date Left, Exit, Date of Exit, Relieving Date, Departure Date, 离司日期 | 最后工作日, Last Working Date, Last Working Day, Last Day of Work, Last Day, End Date, 辞职日期, 辞职时间, Resignation Date, Date of Resignation, Resigned On',
  employment_status:
    '在职状态, 用工关系状态, 员工状态, 人员状态, 任职状态, 是否在职, Employment Status, Worker Status, Active, Lifecycle status, Position Status, 雇佣状态, 在岗状态, 在岗情况, 在职情况, Employment State, Active/Inactive, 是否离职, 已离职, 离职标识, 离职标志, Is Terminated, Has Left | 状态, Status',
  worker_type:
    '用工形式, 用工类型, 人员类型, 员工性质, 员工类型, 员工类别, 人员类别, 用工性质, 雇佣类型, 合同类型, Worker Type, Employee Type, Employment Type, Contract Type, Employee Class, Worker Category Description, 员工组文本, 正编/外包, 聘雇类别, 雇用形式, 编制类型, 身份类别, FTE/Contractor, Contract, Perm/Temp, Employment Basis, Nature of Contract, Perm / FTC / Agency, 编制情况, Employment Category, Employee Category, Worker Category, 用工类别, 用工方式, 聘用类型, 聘用形式, 聘用方式',
  work_email:
    '公司邮箱, 公司邮件, 工作邮件, 邮箱, 电子邮箱, 工作邮箱, 企业邮箱, 邮件地址, Email, Work Email, Email Address, Business Email, Email - Primary Work, 公司信箱, Corporate Email, Company Email',
  location:
    '工作地点, 办公地点, 工作城市, 厂区, 基地, 门店, 办公城市, Location, Office Location, Work Location, Site, Office, Store, Primary Location, Location Description, 人事范围文本, Base地, 工作地, 驻地, Base, Work Site, Workplace Location, Base Location, 院区, Work City, Office City, 工作所在地, 工作所在城市, 办公所在地, 所在城市, 办公地, 常驻地 | Region',
  effective_date:
    '生效日期, 生效时间, 变动日期, 异动日期, 调动日期, 任职开始日期, Effective Date, Valid From, Event Date, seqStartDate, 有效期起, Effective From, Eff Date, Effective On, wef, w.e.f., Change from, 调动时间 | 开始日期, Start Date',
  effective_until: '生效结束日期, 任职结束日期, Effective To, Effective Until, Effective End Date, seqEndDate',
  leaving_note: '离职备注, 离职说明, Leaving Note, Termination Comment',
  change_reason:
    '变动原因, 异动原因, 异动类型, 变动类型, 调动类型, 调动原因, Event Reason, Change Reason, Transfer Reason, 操作原因文本, 操作原因, 离开原因, 离职因由, 离职类别, 离职性质, 离职类型, Reason for Leaving, Leaving Reason, Termination Reason, Change Type, Movement Type, Type of Move, Why | Action, Action Type, Action Reason, 操作类型, Event',
  as_of_date: `${asOf}, 统计截止日, 统计截止日期, 截止日期, 数据截止日, 截至日期, Snapshot Date, As per, As of, As At`,
  as_of_month: `统计月份, 数据月份, 快照月份, 月末, 统计年月, As Of Month, Snapshot Month, Report Month, ${asOf}`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  former_name: ['其他姓名', 'other name'],
  previous_department: ['原部门', 'previous department'],
  position: ['岗位', 'position'],
  job_family: ['职族', 'job family'],
  job_level: ['职级', 'job level'],
  hire_date: ['入职日期', 'hire date'],
  termination_date: ['离职日期', 'termination date'],
  employment_status: ['在职状态', 'employment status'],
  worker_type: ['用工类型', 'worker type'],
  work_email: ['工作邮箱', 'work email'],
  other_no: ['其他编号', 'other number'],
  location: ['工作地点', 'location'],
  effective_date: ['生效日期', 'effective date'],
  effective_until: ['生效结束日期', 'effective until'],
  leaving_note: ['离职备注', 'note on the leaving'],
  change_reason: ['异动原因', 'reason for change'],
  dotted_manager_no: ['虚线上级工号', 'dotted-line manager number'],
  dotted_manager_name: ['虚线上级姓名', 'dotted-line manager name'],
  is_primary: ['是否主岗', 'main post'],
  is_additional: ['是否兼岗', 'additional post'],
  as_of_date: ['统计日期', 'as-of date'],
  as_of_month: ['统计月份', 'as-of month'],
}
