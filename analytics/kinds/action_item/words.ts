// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { acceptor, closed, cycle, cycleYear, done, due, status, talker } from '../shared/shared-words'
import { compounds, department, employeeName, employeeNo, person } from '../shared/words'

export const synonyms: Record<string, string> = {
  action_no:
    '行动编号, 行动项编号, 改进项编号, 行动项ID, 行动ID, 改进编号, 待办编号, Action ID, Action Item ID, Action No, Action Item No, 督办编号, 督办单号, 任务编号, 追踪编号, 整改编号, 事项编号, Action Ref, Action #, Item No | 编号, 序号, ID, 流水号, Ref, No, Ref No, Item, 任务号',
  cycle: `${cycle}, 考核季`,
  cycle_year: cycleYear,
  talk_date: `面谈日期, 面谈时间, 沟通时间, 沟通日期, 绩效沟通日期, 会议日期, 会议时间, 提出日期, Raised, Raised On, Conversation Date, 1:1 Date, Review Meeting Date, Talk Date, Meeting Date, Interview Date, MoM Date, Talk held on, Minutes Date, Met on, ${compounds('面谈, 谈话, 会谈, 约谈, 访谈, 沟通, 辅导, 交流', '日期, 时间, 日, 时间点')}, Discussion Date, Discussed On, Date Discussed, Date of Discussion, Date of Talk, Date of Meeting, Check-in Date | 日期, Date`,
  ...person(
    'employee',
    '被面谈人, 面谈对象, 面谈员工, 行动人, Interviewee, 被改进人, 整改人, 承办人, 经办人, 整改责任人, Action By, Who, Responsible, 主办人, Staff member',
    {
      no: `${employeeNo} | 责任人工号, 执行人工号, Assignee Email, Owner Email, Assigned To Email`,
      name: `Owner, Action Owner, PIC, Person in Charge, Responsible Person, ${employeeName}, 责任人, 负责人, 执行人, 已指派给, 指派给, 已分配给, 分配给, 受派人, Assignee, Assigned To`,
    },
  ),
  department: `${department}, 主办部门, 哪个团队`,
  ...person('manager', `${talker}, 直接主管, 部门领导, 分管领导, Reporting Mgr, Reporting Manager`),
  action: `待办内容, 待办, 后续行动, 后续跟进, 后续跟进事项, 后续措施, 跟进措施, 整改措施, 纠正措施, 跟进事项, 跟进行动, 改进行动, 改善行动, 改善措施, 行动项, 行动项目, 行动事项, 决议事项, 改进措施, 改进计划, 行动计划, 待办事项, 改进承诺, 下一步计划, 行动内容, 改进行动项, 行动描述, Action Item, Improvement Action, Development Action, Next Step, To-do, Action, 督办事项, 督办内容, 督办任务, 交办事项, 工作任务, 整改内容, 整改事项, 整改要求, 改善对策, 对策, 任务内容, Action Required, Corrective Action, Agreed Action, Action to Take, Follow-up Action, Action Description, Action Point, What to do, Action Agreed, Task Agreed, What was agreed, 答应做什么, 隐患, 隐患内容, 隐患描述, 问题描述及整改, 议定事项, 安委会决议, ${compounds('改善, 改进, 提升, 整改, 纠正, 跟进', '动作, 行动, 举措')}, Improvement Actions, Development Actions, Corrective Actions, Follow-up Actions, Agreed Actions, Action Items | 改进事项, 行动, 措施, 内容, 任务名称, 任务, 改进任务, 整改任务, 跟进任务, 工作名称, 任务标题, Task Name, Item Name, Item, Name, 事项`,
  deliverable:
    '交付物, 输出物, 成果, 交付成果, 产出物, Deliverable, Output, Deliverables, 预期成果, 输出成果, 预期输出, 工作成果, 成果要求, 提出佐证, 佐证, 整改材料, Evidence of Completion, Expected Outcome, Expected Result, Expected Output, 做成什么样算数, 成果物, 交付成果物, 产出成果, 交付内容, 提交物, 提交成果',
  due_date: `${due}, 预定完成日, 预定完成日期, 预定完成时间, 要求完成日, 要求完成日期, 要求完成时间, 办理时限, 办结时限, 整改时限, 整改期限, 时限要求, 时限, By When, Target Date, ETA, By, Deadline, Due By, Needed By, To be done by, 说好哪天前, 截止`,
  ...person(
    'acceptor',
    `${acceptor}, 核查人, 验证人, 效果确认人, 复核人, Signed Off By, Verifier, Checked By, To be verified by, Who accepts, Accepted By`,
  ),
  done_at: `${done}, Actual Finish, Actual Completion, Date Completed, Date Closed, Done On, Actual closure, Actual Close Date, Closure Date, Completed Date, Done Date, 实际办结时间, 实际哪天做完 | ${closed}, 反馈日期, Done, Finished`,
  accepted_at:
    '验收时间, 验收日期, 确认时间, 通过时间, 验收通过时间, Accepted At, Accepted On, Approved On, Verified At, 验证日期, 验证时间, 销号日期, 销号时间, 确认日期, 核查日期, 复核日期, Sign-off Date, Signed Off On, Verified On, Verification Date',
  acceptance:
    '验收结果, 验收结论, 验收情况, 验收状态, 是否验收, 是否验收通过, 是否通过验收, 成果验收, 成果验收结果, Acceptance, Acceptance Result, Acceptance Status, Verification Result, 核查情况, 核查结果, 核查结论, 验证结论, 验证结果, 销号意见, 销号情况, 效果确认, 验收评价, 复核意见, Verification, Verified, Verification remark, Accepted Y/N, Accepted, Met / partly / not met, 看下来怎么样 | 是否通过, 验收, 验收意见',
  status: `行动状态, 行动项状态, 完成状态, 进展, ${status}, 督办状态, 办结情况, 办结状态, 办理状态, 办理情况, 整改状态, 结案否, 是否结案, 是否办结, 是否关闭, O/C, Open/Closed, Current Status | 完成情况, RAG`,
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
