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
    .join(
      ', ',
    )}, Organization Reference ID, 对象标识, 组织单位编号, 组织单位代码, 组织单位标识, externalCode, Org Unit XRef Code, 部门标识, 科室代码, 机构号, 网点号, Unit Code, Unit ID, Org Code, Org ID, Dept ID, OU Code, Unit No, Unit reference, 部門代號, 行政组织编码, 行政组织编号 | 编码, Code`,
  department_name:
    '部门名称, 部门, 组织单位, 组织单位名称, 组织名称, 组织单元名称, 机构名称, 部门全称, Department Name, Department, Dept Name, Org Unit Name, Org Unit, Organization Name, Org Unit Short Name, name.en_US, Unit Name, Org Name, OU Name, 科室名称, 网点名称, Dept Description, Department Description, Unit Description, Long description, Sub-function, 行政组织名称, 行政组织 | 部门简称, 名称, Name, 说明, Organization, Unit',
  other_name:
    '英文名, 英文名称, 部门英文名, 部门英文名称, 英文部门名称, 部门简称, 简称, English Name, Name (English), Department (English), Department Name (English), Name EN, Department EN, Short Name, Local Name, Department (Chinese)',
  parent_code:
    '上级组织单位, 上级组织单位编号, 上级组织单位代码, 上级部门编码, 上级部门编号, 上级部门代码, 上级部门ID, 父部门编码, 父部门ID, 父级部门编码, 上级组织编码, 上级组织编号, 上级组织ID, 上级机构编码, 父级编码, 上级编码, Parent Department Code, Parent Department ID, Parent Dept Code, Parent Dept ID, Parent Code, Parent ID, Parent Org Code, Parent Org ID, Parent Org Unit ID, Superior Org Code, 上级行政组织.编码, 大科代码, 上级机构号, Parent Unit Code, Reports Into Code, Parent Unit ID, Reports into (code), Parent unit reference, 上層部門代號, 上级行政组织编码 | parent',
  parent_name:
    '上级组织单位名称, 上级部门, 上级部门名称, 父部门, 父部门名称, 父级部门, 上级组织, 上级组织名称, 上级机构, 上级机构名称, 隶属部门, 归属部门, Parent Department, Parent Department Name, Parent Dept, Parent Org, Parent Org Unit, Parent Organization, Superior Department, Superior Organization, Parent Unit, Reports Into, Rolls Up To, 上级行政组织, 所属大科, 上级单位, 上層部門名稱, 上级行政组织名称 | 上级',
  full_path:
    '部门全路径, 部门全称, 组织全称, 机构全称, 部门路径, 部门层级路径, 组织全路径, 组织路径, 机构路径, 全路径, Department Path, Dept Path, Full Path, Org Path, Organization Path, Path, 组织长名称, Hierarchy, Breadcrumb',
  valid_from:
    '成立日期, 设立日期, 启用日期, 成立时间, Valid From, Effective From, Established On, Established, Opened On, Availability Date, effectiveStartDate, Opened, 生效日, wef, w.e.f., Active from, Active Since | 生效日期, 生效时间, Effective Date, 开始日期, Start Date, 创建时间',
  valid_to:
    '撤销日期, 失效日期, 停用日期, 终止日期, 失效时间, Valid To, Valid Until, Effective To, Dissolved On, Closed On, effectiveEndDate, Closed, Active thru, Active Until | 结束日期, End Date',
  ...person(
    'head',
    '部门负责人, leader_user, 组织负责人, 机构负责人, 部门主管, 部门经理, 部门领导, 负责人, Department Head, Head Of Department, Department Manager, Head, Unit Head, 经理, 主要负责人, 科主任, Unit Manager, Head of Unit, HOD, Unit Director, Director, Dept Head',
  ),
  cost_center:
    '成本中心, 成本中心编码, 成本中心代码, 成本中心编号, Cost Center, Cost Centre, Cost Center Code, Cost Centre Code, Cost Center ID, Default Cost Center, GL Segment, 总账成本中心, 成本核算单元, 核算单元, CC, CC Code, GL Dept, Cost Ctr, CCtr, Cost code',
  headcount:
    '编制, 编制数, 编制人数, 定编, 定编人数, 定编数, 核定编制, 核定编制数, 岗位编制, Headcount, Headcount Plan, Planned Headcount, Approved Headcount, Budgeted Headcount, Established Posts, Authorized FTE, Approved FTE, Budgeted FTE, 核定人数, Budgeted HC, Approved HC, Establishment FTE, Sanctioned nos.',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  department_name: ['部门名称', 'department name'],
  other_name: ['部门别名', 'other name of the department'],
  parent_code: ['上级部门编码', 'code of the department above'],
  parent_name: ['上级部门', 'department above'],
  full_path: ['部门全路径', 'department path'],
  valid_from: ['成立日期', 'valid from'],
  valid_to: ['撤销日期', 'valid to'],
  head_no: ['负责人工号', 'head number'],
  head_name: ['部门负责人', 'head'],
  cost_center: ['成本中心', 'cost centre'],
}
