// Word lists that several kinds share, and the names a person's number, name and department take from the person's role.

export const employeeNo =
  '工号, 员工编号, 员工号, 员工工号, 人员编号, 人员编码, 人员工号, 员工ID, 员工代码, 职工号, 职工编号, 雇员编号, 雇员工号, 职员代码, 编制号, 员工编码, Employee ID, Employee User ID, Unique User ID, Employee No, Employee Number, Employee #, Emp No, Emp ID, Emp Code, Staff No, Staff ID, Staff Number, Personnel Number, Pers.No., PERNR, Worker ID, Worker Person Number, Person Number, Badge ID, Job Number, corpUserId, File Number, 员编, 员工号码, 员工代号, 行员号, 职工代码, 人员代码, 教工号, Emp. No., Emp. ID, Associate ID, Colleague ID, Payroll No'
/** By which a person is known where no number stands. */
export const employeeEmail =
  '员工邮箱, 邮箱, 工作邮箱, 企业邮箱, 电子邮箱, 填报人邮箱, Employee Email, Work Email, Email, Email Address, E-mail, Submitter Email'
export const userId =
  '用户ID, User ID, 账号, 登录名, 用户名, 域账号, 企业微信账号, 钉钉UserId, 发起人User ID, open_id, union_id, accountId, Username, Assignee Id, Assignee Username, Login, sAMAccountName, UPN'
/** Without Full Name, which records call their customers by, too. */
export const staffName =
  '姓名, 员工姓名, 人员姓名, 职工姓名, 中文姓名, 名字, 中文名, 员工, Employee Name, Display Name, Preferred Name, Legal Name, Staff Name, Last Name First Name, Surname First Name, Employee/app.name, Name of employee or applicant, Payroll Name, Worker, Worker Name, Empl./Applicant Name, Employee/Applicant Name, Employee | 成员, Name, 老师, 教师, 教职工, 护士, 医生, 司机, 驾驶员, 技师, 师傅, 组员, 队员, Teacher, Nurse, Driver'
export const employeeName = `Full Name, ${staffName}`
const departmentNames =
  '部门, 部门名称, 所属部门, 所在部门, 部门全路径, 部门路径, 部门全称, 组织全路径, 组织全称, 组织路径, 所属组织全称, 组织长全称, 组织单元, 组织单位文本, 所属组织, 科室, 末级部门, 车间, 发起人部门, 行政部门, 行政部门名称, 行政组织, 行政组织名称, 行政组织长名称, 组织长名称, Home Department, Home Department Description, Department, Dept, Department Name, Department Path, Org Unit, Supervisory Organization, Cost Center Name | 组织, 组织名称, 团队, 中心, 事业部, 单位, Division, Business Unit, Team, Organization, Organisation, 大区, 片区, 网点, 门店, 班组, 校区, 科组, 部室, 机构/部室, 部门别, 单位别, 店铺, 研究室, 分店, 分公司, 责任单位, 主办单位, 权责单位, 门店/部门, 科室名称, 归属部门, 责任部门, 用人部门, Group, Teams, Area Name, Branch Name, Dept / Team, Area, Section, Squad, Unit, Business Area, Org, 队列, 车队, 学院, 学部, 处室, 分部, Directorate, LOB, Line / area'

/** One level of a department's path each: `一级部门`, `L1 Department` … Beside a column that names the department they are not needed. */
export const departmentLevels: readonly string[][] = ['一', '二', '三', '四', '五'].map((chinese, i) => {
  const n = i + 1
  const numbered = [`${chinese}级`, `${n}级`, `第${chinese}级`, `L${n}`, `L${n}级`]
  const before = numbered.flatMap((level) => ['部门', '组织', '机构', '单位'].map((unit) => level + unit))
  const latin = [
    `L${n} Department`,
    `Department L${n}`,
    `Level ${n} Department`,
    `Department Level ${n}`,
    `Dept Level ${n}`,
    `Org Level ${n}`,
  ]
  return [...before, `部门${chinese}级`, `部门${n}级`, ...latin]
})
export const department = `${departmentNames}, ${departmentLevels.flat().join(', ')}`

/** `names` and each of them with every ending; Chinese and Latin names take their own endings. */
export function words(names: string, chineseEndings: string, latinEndings: string): string {
  const list = names.split(',').map((name) => name.trim())
  const ended = list.flatMap((name) => endings(name, chineseEndings, latinEndings))
  return [...list, ...ended].join(', ')
}

function endings(name: string, chinese: string, latin: string): string[] {
  const list = /[\u3400-\u9fff]/.test(name) ? chinese : latin
  return list.split(',').map((ending) => (list === latin ? `${name} ${ending.trim()}` : name + ending.trim()))
}

/** Every one before with every one after it: 考评 and 人, 者 are 考评人 and 考评者. */
export const compounds = (before: string, after: string, between = ''): string =>
  before
    .split(', ')
    .flatMap((one) => after.split(', ').map((other) => one + between + other))
    .join(', ')

interface More {
  /** Further names of the number and the name, which may begin with ` | ` to be weak. */
  no?: string
  name?: string
  /** Account names of other systems, taken for a number when nothing better is there. */
  userId?: string
}

/**
 * The fields `‹role›_no` and `‹role›_name` for a person called by any of `names`. The bare name serves both: what stands in the column decides.
 */
export function person(role: string, names: string, more: More = {}): Record<string, string> {
  const list = names.split(',').map((name) => name.trim())
  const numbers = list.flatMap((name) =>
    endings(
      name,
      '工号, 员工号, 员工编号, 编号, 编码, 员工ID, ID',
      'ID, No, Number, Employee ID, Employee No, Employee Number, Staff ID, Staff No, User ID, Unique ID, Unique Identifier, Person Number',
    ),
  )
  const named = list.flatMap((name) => endings(name, '姓名, 名称', 'Name, Full Name, Display Name'))
  // A mailbox says who somebody is where no number does, and so does what they log in with.
  const mailboxes = list.flatMap((name) => endings(name, '邮箱', 'Email, Email Address, E-mail'))
  const accounts = list.flatMap((name) => (/\p{Script=Han}/u.test(name) ? [`${name}账号`, `${name}登录名`] : []))
  const no = join(numbers, more.no, [...list, ...mailboxes, ...accounts, ...(more.userId ? more.userId.split(',') : [])])
  return { [`${role}_no`]: no, [`${role}_name`]: join([...named, ...list], more.name, []) }
}

/** Own words first, then the general ones (weak where they say so), then the last resorts. */
function join(own: string[], more: string | undefined, last: string[]): string {
  const [strong = '', ...weak] = (more ?? '').split('|').map((part) => part.trim())
  const first = [strong, ...own].filter((part) => part !== '').join(', ')
  const rest = [...weak, ...last].filter((part) => part.trim() !== '').join(', ')
  return rest === '' ? first : `${first} | ${rest}`
}

/** `被评价人部门`, `Reviewee Department` … */
export function personDepartment(names: string): string {
  return names
    .split(',')
    .flatMap((name) => endings(name.trim(), '部门, 所属部门, 所在部门, 部门名称, 单位', 'Department, Dept, Team, Division'))
    .join(', ')
}
