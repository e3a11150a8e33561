// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { acceptor, closed, cycle, cycleYear, done, due, status, talker } from '../shared/shared-words'
import { department, employeeName, employeeNo, person } from '../shared/words'

export const synonyms: Record<string, string> = {
  action_no:
    '行动编号, 行动项编号, 改进项编号, 行动项ID, 行动ID, 改进编号, 待办编号, Action ID, Action Item ID, Action No, Action Item No | 编号, 序号, ID',
  cycle,
  cycle_year: cycleYear,
  talk_date:
    '面谈日期, 面谈时间, 沟通时间, 沟通日期, 绩效沟通日期, 会议日期, 会议时间, 提出日期, Raised, Raised On, Conversation Date, 1:1 Date, Review Meeting Date, Talk Date, Meeting Date, Interview Date | 日期, Date',
  ...person('employee', '被面谈人, 面谈对象, 面谈员工, 行动人, Interviewee', {
    no: `${employeeNo} | 责任人工号, 执行人工号`,
    name: `Owner, Action Owner, PIC, Person in Charge, Responsible Person, ${employeeName}, 责任人, 负责人, 执行人, 已指派给, 指派给, 已分配给, 分配给, 受派人, Assignee, Assigned To`,
  }),
  department,
  ...person('manager', talker),
  action:
    '待办内容, 待办, 后续行动, 后续跟进, 后续跟进事项, 后续措施, 跟进措施, 整改措施, 纠正措施, 跟进事项, 跟进行动, 改进行动, 改善行动, 改善措施, 行动项, 行动项目, 行动事项, 决议事项, 改进措施, 改进计划, 行动计划, 待办事项, 改进承诺, 下一步计划, 行动内容, 改进行动项, 行动描述, Action Item, Improvement Action, Development Action, Next Step, To-do, Action | 改进事项, 行动, 措施, 内容, 任务名称, 工作名称, 任务标题, Task Name, Item Name, Item, Name',
  deliverable: '交付物, 输出物, 成果, 交付成果, 产出物, Deliverable, Output, Deliverables',
  due_date: due,
  ...person('acceptor', acceptor),
  done_at: `${done} | ${closed}`,
  accepted_at: '验收时间, 验收日期, 确认时间, 通过时间, 验收通过时间, Accepted At, Accepted On, Approved On, Verified At',
  acceptance:
    '验收结果, 验收结论, 验收情况, 验收状态, 是否验收, 是否验收通过, 是否通过验收, 成果验收, 成果验收结果, Acceptance, Acceptance Result, Acceptance Status, Verification Result | 是否通过, 验收, 验收意见',
  status: `行动状态, 行动项状态, 完成状态, 进展, ${status} | 完成情况`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  action_no: ['行动项编号', 'action number'],
  talk_date: ['面谈日期', 'interview date'],
  deliverable: ['交付物', 'deliverable'],
  acceptor_no: ['验收人工号', 'acceptor number'],
  acceptor_name: ['验收人姓名', 'acceptor name'],
  acceptance: ['验收结果', 'acceptance'],
  accepted_at: ['验收时间', 'acceptance time'],
}
