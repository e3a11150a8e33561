// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { cycle, cycleYear, due, evidence, goalNo, indicator, owner, status, unit } from '../shared/shared-words'
import { compounds, department, employeeName, employeeNo, person, personDepartment, words } from '../shared/words'

export const synonyms: Record<string, string> = {
  goal_no: `${goalNo}, Goal Ref, KR 序号, Target ID, 任务编码, 目标编码, KR ref, KRA No, Obj No | 编号, ID, Ref, Reference, Issue key`,
  parent_goal_no: `${words('上级目标, 支撑的上级目标, 承接的上级目标, 关联的上级目标, 支撑的目标, 承接的目标, 对齐上级, 对齐目标, 承接目标, 关联目标, 父目标, 支撑目标, 父级目标, Parent Goal, Aligned Goal, Parent Objective, Parent', '编号, ID, 号, 编码, 代码', ' ID, No, Number, Code, Key, Ref')}, 对齐的目标, 对齐自, 对齐至, 对齐的上级目标, 对齐到, 对齐的O, 对齐的OKR, Aligned To, Aligns To, Parent key, Epic Link, 上级任务, Linked to, Supports Goal, 对齐, 上层目标, aligning_objective_list, aligning_objectives | Supports, Supporting, Contributes To`,
  level: '目标层级, 层级, 目标级别, 目标等级, 级别, Goal Level, O/KR, OKR类型, O/KR类型 | Level, 等级',
  goal_kind:
    '目标类型, 目标类别, 目标种类, Goal Type, Goal Kind, Goal Category, 指标类别, Objective Type, Pillar, Focus Area, Perspective, BSC Perspective, 任务类别 | 类型, Type',
  title:
    '目标名称, 目标项, 目标事项, 目标内容, 目标描述, 工作目标, 关键结果, 关键结果名称, 关键成果, 关键成果名称, KR, O, 目标, 重点目标, 核心目标, 主要目标, 阶段目标, 战略目标, 个人目标, 部门目标, 关键任务, 重点工作, Goal Name, Goal, Goal Title, Goal Description, Objective, Objective Name, Objective Content, Key Result, Key Result Name, Key Result Content, Target Description, Initiative, 责任指标, 目标项目, Target Name, Goal Statement, What, KRA, KRA Description, Key Result Area, KPI项, KPI项目, 重点事项, 重点任务, 重点项目, 关键事项, 关键举措, 核心任务, 核心工作, 年度重点工作 | 工作任务, 任务名称, KPI名称, 考核指标, 标题, Title, Name, 名称, 内容, Content, Summary',
  objective: '所属目标, 所属O, 所属Objective, Objective Above, Parent Title, 上级目标名称, Objective Title, Objective Name, Rolls up to',
  objective_no: 'O序号, O编号, Objective No, Obj ref',
  objective_progress: 'Objective Progress, 所属目标进度, Objective attainment, Goal % Complete, O 进度, O进度, O完成度',
  objective_weight: 'Objective Weight, O 权重, O权重, O 占比, 所属目标权重, 所属O权重',
  ...person('owner', `${owner}, 所有者, KR Owner, 承接人, Goal Owner, Lead, Assignee, Resp, Responsible, Who`, {
    no: ` | ${employeeNo}, Owner Emails, Owners Email`,
    name: `Owner Names, Owners | ${employeeName}, 业务员, 销售员, 客户经理, Sales Rep, Salesperson`,
  }),
  department: `${department}, 责任部门, 承接部门, ${personDepartment('Owner, 负责人, 责任人')}, 承接团队`,
  indicator_name: `${indicator}, 关联指标, 衡量指标`,
  baseline:
    '基准值, 基线, 上期值, 起始值, 初始值, Baseline, Start Value, 上年完成值, 去年完成值, 上年实绩, Starting Value, Initial Value, Base, Baseline Value, Last Year, Where we were, 年初数 | Initial, Start',
  target: `目标值, 计划值, 目标数值, 考核目标值, 目标完成值, 任务量, 挑战值, Target, Target Value, Target Num, Goal Value, Plan, Committed, 目标数, 目标量, Where we want to be, 一季度任务 | 门槛值, 计划数量, 目标, Threshold, Stretch, 计划目标, 计划目标值, 目标指标值, 指标值, Planned Value, Planned Target, Target Figure, Goal Target`,
  actual: `实际值, 完成值, 实际完成值, 实际达成, 实际达成值, 实际完成, 达成值, 实绩, 当前值, 实际, Actual, Actual Value, Actual Num, Achieved, Current Value, 完成量, 完成数, Progress to Date, YTD Actual, Actual to Date, Now, Actual YTD, Where We Are, 截至目前完成 | Result, 报工数量, Current, 完成情况, 实际结果, 实际数值, 实际数, Actual Result, Actual Results, Actual Figure, Actual Achievement, Result to Date`,
  unit: `${unit}, 度量单位, 计量, UM, UoM`,
  direction:
    '方向, 指标方向, 优化方向, Direction, KR type, 考核方向, Trend wanted, Direction Wanted, 是否逆向, 是否反向, 是否逆向指标, 是否反向指标, 逆向指标, 反向指标, 是否越低越好, Lower is better, Reversed, Is reversed',
  weight:
    '权重, KR权重, 关键结果权重, 关键成果权重, 占比, 指标权重, 目标权重, Goal Weight, Weight, Weighting, Weight %, 配分, 权数, Wt, Weightage, Wtg, Share of total, kr_weight | 分值',
  progress: `进度, 完成度, 完成进度, 完成率, 达成率, 目标完成率, 完成百分比, 目标进度, Progress, % Complete, Completion, Achievement, Attainment, Progress Rate, % to Target, % Done, Attainment %, % there, % Achieved, ${compounds('目标, KR, KPI, 指标, OKR, 任务', '达成率, 达成度, 完成率, 完成度, 完成进度, 达成进度, 进度')} | KR进度, 关键结果进度, 关键成果进度, O进度`,
  status: `目标状态, 进展状态, Goal Status, ${status}, Progress status, RAG, 任务状态, 状态灯, 主管签核, Health, Confidence, KR状态, 关键结果状态, KR Status`,
  // A row for each month is what somebody reported.
  cycle: `Qtr, Quarter, ${cycle.replace(' | 月份,', ' |')}, Goal Plan Name, 目标周期, Goal Period, OKR Period, OKR Cycle | Session, Folder`,
  cycle_year: `${cycleYear}, FY, Fiscal Year`,
  start_date: '开始日期, 开始时间, 起始日期, Start Date, Start, Period Start, 起日 | 开始',
  due_date: `${due}, Period End, 迄日, 完成时限, End, Timeline, Finish By, By when, 时限 | 结束日期, 结束时间, End Date, 截止`,
  origin_action_no: words(
    '来源行动, 来源行动项, 关联行动项, 对应行动项, 来源改进项, 关联行动, Source Action, Origin Action, From Action, Origin Action Item, Source Action Item',
    '编号, ID, 号',
    ' ID, No',
  ),
  evidence,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  parent_goal_no: ['上级目标编号', 'parent goal number'],
  objective: ['所属 O', 'objective above'],
  objective_no: ['O 序号', 'number of the objective'],
  objective_progress: ['O 进度', 'progress of the objective'],
  objective_weight: ['O 权重', 'weight of the objective'],
  level: ['层级', 'level'],
  goal_kind: ['目标类型', 'goal type'],
  baseline: ['基准值', 'baseline'],
  target: ['目标值', 'target'],
  actual: ['实际值', 'actual value'],
  weight: ['权重', 'weight'],
  progress: ['进度', 'progress'],
  start_date: ['开始日期', 'start date'],
  origin_action_no: ['来源行动项编号', 'originating action number'],
}
