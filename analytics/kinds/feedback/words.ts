// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { giver, receiver } from '../shared/shared-words'
import { compounds, department, person, personDepartment } from '../shared/words'

export const synonyms: Record<string, string> = {
  feedback_no:
    '反馈编号, 反馈ID, 反馈单号, 反馈号, Feedback ID, Feedback No, Bonus ID, Feedback Event ID, 登记号, 受理编号, No, Entry No | 编号, ID, Ref',
  ...person(
    'giver',
    `${giver}, Creator, 提交人, 填写人, 点赞人, 表扬人, 赞赏人, 感谢人, 推荐人, 发送者, 主管, 反馈者, 提供者, 患者/家属, Sent By, Given By, Written By, From Whom, Your, Mgr, Giver, 提反馈的人, given_by, 由, 反馈来自, 表扬来自, 来自谁, 谁记的, 谁写的, 谁提的`,
    {
      name: '您的姓名, 您的名字, 你的姓名, 你的名字, 填写人姓名, 我的姓名, Your name',
      no: 'Creator Email, From Email, Sender Email, Giver Email, Author Email',
    },
  ),
  ...person(
    'receiver',
    `${receiver}, 被夸同事, 被夸的同事, 被夸人, 被夸的人, 被夸员工, 被赞同事, 被赞人, 被点赞人, 被感谢人, 被表扬人, 夸谁, 要夸的同事, 我要夸的同事, Recipients, Receivers, 您要感谢的同事, 您想感谢的同事, 您要感谢的人, 您想感谢的人, 你要感谢的同事, 你想感谢的同事, 我想感谢的同事, 我想感谢的人, 我想感谢的伙伴, 我要感谢的同事, 我要感谢的人, 想感谢的同事, 想感谢的人, 要感谢的同事, 感谢的同事, 我想表扬的同事, 我想表扬的人, 我想点赞的同事, 我想点赞的人, 被感谢的同事, 被表扬的同事, 想感谢谁, 你想感谢谁, 要感谢的人, 感谢谁, 感谢对象, 点赞对象, 表扬对象, 想表扬谁, 你想表扬谁, 被点赞人, 被表扬人, 被赞赏人, 被感谢人, 被推荐人, 获赞人, Recognized, Recognised, Kudos To, About Worker, 涉及人员, 同学, 受表扬人, 接收人, Sent To, Given To, For Whom, Recipient, About, Their, Who is this for?, Direct report, received_by, 被反馈人, 被表扬/反馈人, 被表扬人/被反馈人`,
    {
      name: ' | 谁, 什么人',
      no: 'To Email, Recipient Emails, Recipients Email, Recipient Email, Receiver Email, Receiver Emails',
    },
  ),
  department: `${department}, ${personDepartment(receiver)}, 对方小组, TA的部门, TA所在的部门, TA所在部门, TA所在科室, TA的科室, 对方科室, 对方所在部门, 对方部门`,
  at: 'Feedback Given Date, Feedback Given On, 反馈时间, 反馈日期, 提出时间, 发送时间, 给出时间, 时间, 日期, Feedback Date, Given At, Feedback At, Sent At, Date, Given On, Time, 来访日期, 接待日期, 沟通日期, Date Given, Timestamp, When, Date Noted, shared_at | 创建时间, 提交时间, Created, Created At',
  channel:
    '渠道, 反馈渠道, 反馈方式, 来源渠道, Channel, 发送来源, 受理渠道, Came in via, Setting, Received Via, Told in, 反馈来源, 从哪听到的 | 方式, 来源, Source, Via',
  polarity:
    '反馈类型, 极性, 性质, 反馈性质, 正负向, Feedback Type, Polarity, 肯定/改进, 表扬/投诉, 正负面, Praise/Constructive, Sentiment, Good or bad, Pos/Neg, Positive or Negative, +/-, + / Δ, 好/待改进, 表/批, 表扬/批评, 奖/罚, 褒/贬 | 类型, Type, 类别, 种类, 分类, 记录类型, Category, Kind',
  text: `夸夸内容, 夸赞内容, 夸奖内容, 点赞内容, 表扬内容, Feedback Body, Feedback Content, Feedback Message, 发生了什么, 发生了什么事, 什么事, 什么事情, 事情经过, 感谢内容, 感谢理由, 感谢原因, 感谢的话, 想说的话, 我想说的话, 反馈内容, 反馈, 反馈原文, 内容, 反馈描述, High Five, Praise, Recognition, Kudos, Feedback, Feedback Text, Text, Message, Content, 正文, 内容摘要, 沟通要点, 反馈正文, 留言, 寄语, 赠言, What Was Said, What Went Well, Recognition Message, Note, What they said, Feedback given, What Was Noted, Feedback Received, Body, ${compounds('反馈, 表扬, 嘉许, 赞赏, 感谢, 点赞', '详情, 正文, 明细, 说明')} | 评语, Comment, Comments, Reason`,
  scene:
    '具体事迹, 事迹, 具体事件, 场景, 事由, 点赞理由, 点赞事由, 表扬事由, 推荐理由, 具体场景, 具体事例, 背景, 情境, 情景, Situation, Scene, Context, 沟通场景, 发生场景, 当时什么情况',
  action:
    '行为, 具体动作, 可观察动作, 具体行为, 动作, Behavior, Behaviour, Action, 观察到的行为, What Happened, Observed Behaviour, 他怎么做的',
  impact: '影响, 业务影响, 结果, Impact, Outcome, 带来的影响, 产生的影响, 造成的影响, Result of Behaviour, Effect, 结果如何',
  responded_at:
    '响应时间, 回应时间, 回复时间, 首次响应时间, 首次回复时间, 反馈响应时间, Responded At, Response Time, First Response, Responded, Replied At, 接收者回应时间, Responded On, We replied, Replied On, Reply Sent, thanked_at, Acknowledged on, 已转达日期',
  closed_at: `闭环时间, 关闭时间, 解决时间, 办结时间, 闭环日期, 关闭日期, Closed At, Closed, Resolved At, Closed On, Resolved, Follow-up closed, Follow-up Done, Sorted on, 了结日期, ${compounds('处理完成, 处理完毕, 闭环完成, 整改完成, 跟进完成', '时间, 日期')}`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  feedback_no: ['反馈编号', 'feedback number'],
  giver_no: ['反馈人工号', 'giver number'],
  giver_name: ['反馈人姓名', 'giver name'],
  receiver_no: ['接收人工号', 'receiver number'],
  receiver_name: ['接收人姓名', 'receiver name'],
  channel: ['渠道', 'channel'],
  text: ['内容', 'text'],
  scene: ['场景', 'scene'],
  impact: ['影响', 'impact'],
  responded_at: ['回应时间', 'response time'],
  closed_at: ['闭环时间', 'closing time'],
}
