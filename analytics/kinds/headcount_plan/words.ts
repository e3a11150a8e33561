// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { cycle, cycleYear } from '../shared/shared-words'
import { department } from '../shared/words'

export const synonyms: Record<string, string> = {
  department_code:
    '部门编码, 部门编号, 部门代码, 部门ID, 组织编码, 组织编号, Department Code, Department ID, Dept Code, Dept ID, Org Code, Org ID, Cost Center ID, 行政组织编码, 机构号, Cost code',
  department: `${department}, Function, Discipline, 处室/学科组`,
  post: '岗位, 岗位名称, 职位, 职位名称, 岗位类别, Position, Job Title, Post, Role, Job Role, Job Profile, 职务',
  cycle: `${cycle}, Budget Period, 编制周期, 编制方案, 季别, Plan Period, Budget cycle | 学期`,
  cycle_year: `编制年度, 计划年度, Plan Year, Budget Year, ${cycleYear}, FY, Fiscal Year`,
  headcount:
    '编制批准, 编制/批准, 编制核定, 编制合计, 编制总计, 编制调整后, 调整后编制, 编制, 年末编制, 末计划, 年末计划, 年末计划人数, 年末定编, 年底编制, 期末编制, 年度编制, 年度编制数, 年度编制人数, 编制数, 编制人数, 定编, 定编人数, 定编数, 核定编制, 核定编制数, 批准编制, 计划编制, 计划编制数, 岗位编制, 编制总数, Headcount Plan, Planned Headcount, Approved Headcount, Approved HC, Planned HC, Budgeted HC, Budgeted Headcount, Headcount Budget, Established Posts, Approved Positions, Budgeted Positions, Approved, Approved Heads, Budget Heads, Budget HC, Plan HC, Plan Heads, 合计编制, Est, Est (FTE), Establishment, Established FTE, Budget FTE, Budgeted seats, 核定岗数, 全年编制, 全年编制数, HC Plan, Plan Headcount, Budgeted | 计划人数, Headcount, HC, Budget, Plan, Planned',
  on_board:
    '在编, 在职, 月末在岗, 期末在岗, 年末在岗, 年末实有, 年末实有人数, 月末人数, 期末人数, 月末在职, 期末在职, 在编人数, 在岗, 实有, 现有, 到岗人数, 在岗人数, 在职人数, 现有人数, 实有人数, 实际人数, Actual Headcount, Actual HC, Current HC, Current Headcount, Filled, Filled Positions, On Board, In Post, Actual Heads, Incumbent Count, 在册人数, Actual FTE, HC Actual, Incumbent Headcount, 现员数, 已聘, 季末在岗, 季末在岗人数, 季末在职, 季末人数, 期末在岗人数, Actual as of, 3月末实有, 月末实有, 期末实有, 年末实有, 季末实有 | Actual, Closing, Closing HC',
  vacant:
    '缺编, 缺编/超编, 缺超编, 缺编人数, 缺编数, 空编, 空编数, 空缺, 空缺人数, 超缺编, Vacancies, Vacant, Vacant Positions, Open Reqs, Open Requisitions, Open Positions, Unfilled, Vacancy, Vacancy HC, Gap to Plan, Variance Headcount, 空缺数, 缺额, 缺口, 缺口人数, Open HC, Gap, Open Roles, Still to hire, 空岗',
  note: '备注, 说明, 编制说明, Note, Notes, Remarks, Remark, Comment, Comments, FP&A notes',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  post: ['岗位', 'post'],
  on_board: ['在编人数', 'in post'],
  vacant: ['缺编人数', 'vacancies'],
}
