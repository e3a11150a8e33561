// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { closed, done, due, evidence, goalNo, owner } from '../shared/shared-words'
import { department, employeeName, employeeNo, person, personDepartment, words } from '../shared/words'

export const synonyms: Record<string, string> = {
  node_no:
    '节点编号, 动作编号, 动作节点编号, 动作ID, 节点ID, 关键动作编号, 里程碑编号, 任务编号, Node ID, Node No, Milestone ID, Task ID, Action Node ID, Action ID, Action No, 步骤号, Step No, MS-No, MS No, Milestone No | 编号, ID',
  goal_no: `${goalNo}, ${words('所属目标, 对应目标, 关联目标, 承接目标, Parent Goal', '编号, ID', ' ID')}, 关联KR, 任务ID, Goal Ref, Linked Goal, KR Ref, Target no, Goal No, Parent ID, 重点工作编号 | 目标, Goal`,
  title:
    '节点, 动作名称, 动作节点, 关键动作, 动作, 节点名称, 动作内容, 里程碑, 动作描述, Node Title, Node Name, Milestone, Key Action, Action Title, Action Name, Task Name, 日程标题, 关键节点, 工作步骤, 分解任务, Key Step, Step, Activity, Action Step, Step description, 推进步骤 | 任务名称, 任务, 标题, 名称, Title, Name, Task, Action, Content',
  expected_evidence:
    '预期证据, 应交证据, 预期佐证, 交付证据, 证据要求, 完成标准, 预期交付物, 应有证据, Expected Evidence, Expected Output, Definition of Done, 交付物, 验收标准, 节点成果, 交付物标准, 成果要求, Expected Deliverable, Done When, Required proof, What good looks like, Proof Required, 要拿出什么成果',
  due_at: `${due}, 计划时间, 节点时间, 计划日期, 到期时间, 最晚时间, 节点日期, Milestone Date, Due On, Planned, Planned Date, By when, 最迟完成`,
  done_at: `${done}, 勾选完成时间, 完成日, 实际完成日, Completed On, Actual, Finished, Actual Date, Actually finished, 落实日期 | ${closed}`,
  ...person('owner', `${owner}, 执行人, 承办人, Step Owner, Who, Responsible, Resp, Accountable`, {
    no: ` | ${employeeNo}`,
    name: ` | ${employeeName}`,
  }),
  department: `${department}, ${personDepartment('Owner, 负责人, 责任人')}, 牵头部门`,
  evidence: `${evidence}, 实际证据, Actual Evidence, 成果附件, 已交资料, 交付物链接, 佐证链接, Evidence Link, Proof, Proof filed under, Link to proof, Where Filed, 成果存放`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  node_no: ['节点编号', 'node number'],
  expected_evidence: ['应有证据', 'expected evidence'],
}
