// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { synonyms as action } from '../action_item/words'
import { acceptor, cycle, cycleYear, due, status, talker } from '../shared/shared-words'
import { compounds, department, employeeName, employeeNo, person } from '../shared/words'

export const synonyms: Record<string, string> = {
  talk_no:
    '面谈编号, 面谈单号, 面谈ID, 沟通编号, 谈话编号, 辅导编号, Talk ID, Talk No, Conversation ID, Check-in ID, 1:1 ID, Meeting ID, 流程编号, PD No, Meeting Ref | 编号, 序号, ID',
  cycle: `${cycle}, Conversation round, 绩效计划, 所属考核期, Review Round, 考核方案, 考核哪一期`,
  cycle_year: cycleYear,
  talk_date: `面谈日期, 面谈时间, 绩效面谈日期, 绩效面谈时间, 沟通时间, 沟通日期, 绩效沟通日期, 绩效沟通时间, 谈话日期, 谈话时间, 辅导日期, 辅导时间, Conversation Date, 1:1 Date, One-on-One Date, Check-in Date, Review Meeting Date, Talk Date, Meeting Date, Discussion Date, Coaching Date, Held On, Date of Talk, Spoke on, ${compounds('面谈, 谈话, 会谈, 约谈, 访谈, 沟通, 辅导, 交流', '日期, 时间, 日, 时间点')}, Discussion Date, Discussed On, Date Discussed, Date of Discussion, Date of Talk | Scheduled For, Scheduled At, Scheduled Date, Meeting Time, 日期, 时间, Date, Time`,
  ...person(
    'employee',
    '被面谈人, 和谁, 和谁聊, 受评人, 面谈对象, 面谈员工, 被辅导人, 谈话对象, 沟通对象, Interviewee, Direct Report, Team Member, Participant, Attendee, 1:1 Participant, 被考核人, 受谈人, 被谈话人, Talked With',
    {
      no: employeeNo,
      name: `${employeeName} | 对象, 谁, Who, With, Person, 同事, 同仁, 伙伴`,
    },
  ),
  department: `${department}, Unit`,
  ...person(
    'manager',
    `${talker}, 谈话人, 辅导人, 面谈负责人, Coach, Held By, 考核主管, 面谈主管, Conversation Lead, Held with Manager, Discussed by, Talk Held By, Given By`,
    { name: ' | With' },
  ),
  duration:
    '面谈时长, 面谈用时, 沟通时长, 谈话时长, 辅导时长, 面谈分钟数, Talk Duration, Meeting Duration, Meeting Length, Conversation Length, Minutes, Duration Minutes, 面谈时间(分), 面谈时间（分钟）, Duration (min), Duration h, How long (min), 聊了多久（分）, 时间(分), 时间（分钟）, 時間(分), Time (min) | 时长, 用时, 分钟, 分钟数, Duration, Length, Min, Mins',
  summary:
    '聊了什么, 谈了什么, 聊了啥, 观察要点, 观察记录, 听课要点, 面谈情况, 谈话情况, 沟通情况, 员工反馈, 本人反馈, 对方反馈, 老师反馈, Topics, Main Topic, What We Discussed, What We Talked About, Talked About, Discussed, Topics / Feedback, Topics Discussed, 反馈内容, 回馈内容, 主要内容, 谈话要点, 访谈内容, 访谈纪要, 访谈记录, 沟通主题, 谈话主题, 面谈主题, 面谈反馈, 面谈内容, 面谈重点, 面谈纪要, 面谈记录, 面谈总结, 面谈小结, 面谈摘要, 面谈要点, 面谈概要, 面谈结论, 绩效面谈记录, 绩效面谈内容, 沟通内容, 沟通纪要, 沟通记录, 沟通要点, 谈话内容, 谈话纪要, 谈话记录, 辅导内容, 辅导记录, 辅导要点, Talk Summary, Meeting Notes, Meeting Summary, Conversation Notes, Conversation Summary, Shared Notes, Shared Meeting Notes, Discussion Notes, 1:1 Notes, One-on-One Notes, Check-in Notes, Check-in Summary, Discussion Summary, Key Discussion Points, Key Points, Main Points, Coaching Notes, What was discussed, Discussion Points, 面谈内容纪要, 重点摘要, 沟通摘要, Gist of discussion, Result in short, Gist, Outcome of Talk, Key Takeaways, 优点, 优点与待改进, 纪要 | 情况, 谈话情况, 沟通情况, Talking Points, Feedback, Notes, Topic, 主要成绩, 要点',
  confirmed:
    '签字, 员工是否认可, 员工意见, 员工确认, 员工签名, 员工签字, 员工是否确认, 员工已确认, 本人确认, 本人是否确认, 被面谈人确认, 员工签字确认, 是否确认, 是否签字, 确认状态, Confirmed By Employee, Employee Confirmed, Employee Confirmation, Acknowledged By Employee, Employee Acknowledged, Acknowledged, Employee Signed, Signed by Employee, Signed, Confirmed, Employee sign-off, 对象签名, 本人签字, Employee Agreed, Employee Signed Off, Employee agrees, 本人认不认, 已签名, 是否签名, 签认, 员工签认, 同仁签认, 本人签认 | 确认',
  confirmed_at:
    '员工确认时间, 签名日期, 签名时间, 员工确认日期, 员工签字日期, 本人确认时间, 确认时间, 确认日期, 签字日期, Confirmed At, Confirmed On, Acknowledged At, Acknowledged On, Signed On, Signed off on, Ack date, Employee Sign Off Date',
  action_no: '行动编号, 行动项编号, 改进项编号, 行动项ID, 行动ID, Action ID, Action Item ID, Action No, Action Item No',
  action: `${action.action.split('|')[0].trim()}, Agreed Next Step, Follow-up, Follow-up Action, Agreed Next Steps, Agreed Action, Agreed Actions, Next Steps, Agreed development step, Development Step, 改进事项, 下步措施, 下步计划, 后续约定, 后续行动, 下期约定, 约定事项, 约定, 约定内容, 说好的事, Agreed measure, Agreed Measures, 下一步让他干啥`,
  deliverable: `${action.deliverable}, 整改材料, To be delivered, Proof needed`,
  due_date: `${due}, Action Due, Action Due Date, Action item due, By when, 整改时限, 预计完成, 约定期限, 什么时候, 何时, 何时完成, Until, To Be Done By`,
  ...person('acceptor', `${acceptor.replace('确认人, ', '')}, Who checks`),
  done_at:
    '完成时间, 完成日期, 实际完成时间, 实际完成日期, Done At, Completed At, Completed On, Completion Date, Done Date, Action item completed, 整改完成, 做完日期',
  accepted_at:
    '验收时间, 验收日期, 通过时间, 验收通过时间, Accepted At, Accepted On, Approved On, Verified At, 检查日期, 复核日期, Checked on',
  acceptance: `${action.acceptance.split('|')[0].trim()}, 检查结果, 复核意见, 验证结果, Outcome of check, 把关意见`,
  held: 'Held, Held (Y/N), Talk Held, Meeting Held, Took Place, Did it take place, Happened, 是否面谈, 是否已面谈, 是否完成面谈, 面谈是否完成, 是否已沟通, 是否进行, 是否已谈, 面谈完成情况, 面谈状态, 是否举行, 是否如期, 已面谈, 谈了没, Held?, Took Place?, Happened?, Meeting held?, Status of Talk, Talk Status, 1:1 Status, 面谈与否',
  talk_note: '面谈备注, Talk Remark',
  talk_type:
    '面谈类型, 面谈类别, 沟通类型, 沟通类别, 谈话类型, 辅导类型, Talk Type, Type of Talk, Conversation Type, Type of Conversation, Meeting Type, Entry Type, Type of Entry, 1:1 Type | 类型, 类别, Type, Category, Kind',
  status: `行动状态, 行动项状态, 完成状态, 进展, ${status}, 当前节点, Meeting Status`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  talk_no: ['面谈编号', 'talk number'],
  duration: ['时长', 'duration'],
  summary: ['面谈内容', 'summary'],
  held: ['是否进行', 'held'],
  talk_type: ['面谈类型', 'type of talk'],
  talk_note: ['面谈备注', 'remark on the talk'],
  confirmed: ['员工确认', 'confirmed'],
  confirmed_at: ['确认时间', 'confirmation time'],
}
