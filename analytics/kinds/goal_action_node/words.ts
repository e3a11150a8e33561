// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { closed, done, due, evidence, goalNo, owner } from '../shared/shared-words'
import { department, employeeName, employeeNo, person, personDepartment, words } from '../shared/words'

export const synonyms: Record<string, string> = {
  node_no:
    '节点编号, 动作编号, 动作节点编号, 动作ID, 节点ID, 关键动作编号, 里程碑编号, 任务编号, Node ID, Node No, Milestone ID, Task ID, Action Node ID, Action ID, Action No | 编号, ID',
  goal_no: `${goalNo}, ${words('所属目标, 对应目标, 关联目标, 承接目标, Parent Goal', '编号, ID', ' ID')} | 目标, Goal`,
  title:
    '动作名称, 动作节点, 关键动作, 动作, 节点名称, 动作内容, 里程碑, 动作描述, Node Title, Node Name, Milestone, Key Action, Action Title, Action Name, Task Name | 任务名称, 任务, 标题, 名称, Title, Name, Task, Action, Content',
  expected_evidence:
    '预期证据, 应交证据, 预期佐证, 交付证据, 证据要求, 完成标准, 预期交付物, 应有证据, Expected Evidence, Expected Output, Definition of Done',
  due_at: `${due}, 计划时间, 节点时间, 计划日期`,
  done_at: `${done} | ${closed}`,
  ...person('owner', owner, { no: ` | ${employeeNo}`, name: ` | ${employeeName}` }),
  department: `${department}, ${personDepartment('Owner, 负责人, 责任人')}`,
  evidence: `${evidence}, 实际证据, Actual Evidence`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  node_no: ['节点编号', 'node number'],
  expected_evidence: ['应有证据', 'expected evidence'],
}
