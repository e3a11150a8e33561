// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { person, words } from '../shared/words'

const codes = '编码, 编号, 代码, ID'
const latinCodes = 'Code, ID, No, Number'

export const synonyms: Record<string, string> = {
  department_code: `${words('部门, 组织, 组织单元, 机构', codes, latinCodes)
    .split(', ')
    .filter((word) => !['部门', '组织', '组织单元', '机构'].includes(word))
    .join(', ')}, 部门号, ${words('Department, Dept, Org, Org Unit, Organization', codes, latinCodes)
    .split(', ')
    .filter((word) => / (Code|ID|No|Number)$/.test(word))
    .join(', ')} | 编码`,
  department_name:
    '部门名称, 部门, 组织名称, 组织单元名称, 机构名称, 部门全称, Department Name, Department, Dept Name, Org Unit Name, Org Unit, Organization Name | 名称, Name',
  parent_code:
    '上级部门编码, 上级部门编号, 上级部门代码, 上级部门ID, 父部门编码, 父部门ID, 父级部门编码, 上级组织编码, 上级组织编号, 上级组织ID, 上级机构编码, 父级编码, 上级编码, Parent Department Code, Parent Department ID, Parent Dept Code, Parent Dept ID, Parent Code, Parent ID, Parent Org Code, Parent Org ID, Parent Org Unit ID, Superior Org Code',
  parent_name:
    '上级部门, 上级部门名称, 父部门, 父部门名称, 父级部门, 上级组织, 上级组织名称, 上级机构, 上级机构名称, 隶属部门, 归属部门, Parent Department, Parent Department Name, Parent Dept, Parent Org, Parent Org Unit, Parent Organization, Superior Department',
  full_path:
    '部门全路径, 组织全称, 机构全称, 部门路径, 部门层级路径, 组织全路径, 组织路径, 机构路径, 全路径, Department Path, Dept Path, Full Path, Org Path, Organization Path, Path',
  valid_from:
    '成立日期, 设立日期, 启用日期, 成立时间, Valid From, Effective From, Established On, Established, Opened On | 生效日期, 生效时间, Effective Date, 开始日期, Start Date',
  valid_to:
    '撤销日期, 失效日期, 停用日期, 终止日期, 失效时间, Valid To, Valid Until, Effective To, Dissolved On, Closed On | 结束日期, End Date',
  ...person(
    'head',
    '部门负责人, leader_user, 组织负责人, 机构负责人, 部门主管, 部门经理, 部门领导, 负责人, Department Head, Head Of Department, Department Manager, Head, Unit Head',
  ),
  cost_center:
    '成本中心, 成本中心编码, 成本中心代码, 成本中心编号, Cost Center, Cost Centre, Cost Center Code, Cost Centre Code, Cost Center ID',
  headcount:
    '编制, 编制数, 编制人数, 定编, 定编人数, 定编数, 核定编制, 核定编制数, 岗位编制, Headcount, Headcount Plan, Planned Headcount, Approved Headcount, Budgeted Headcount, Established Posts',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  department_name: ['部门名称', 'department name'],
  parent_code: ['上级部门编码', 'code of the department above'],
  parent_name: ['上级部门', 'department above'],
  full_path: ['部门全路径', 'department path'],
  valid_from: ['成立日期', 'valid from'],
  valid_to: ['撤销日期', 'valid to'],
  head_no: ['负责人工号', 'head number'],
  head_name: ['部门负责人', 'head'],
  cost_center: ['成本中心', 'cost centre'],
}
