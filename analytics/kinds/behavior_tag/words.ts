// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { tagger } from '../shared/shared-words'
import { department, employeeName, employeeNo, person } from '../shared/words'

export const synonyms: Record<string, string> = {
  employee_no: `${employeeNo}, 被表扬人工号, 被点赞人工号, 获得人工号, 接收人工号, To ID`,
  employee_name: `${employeeName}, 被表扬人, 被点赞人, 获得人, 接收人, Recipient, Receiver, To`,
  department: `${department}, To Department, Line / area, 分部`,
  tag: '行为标签, 标签, 标签名称, 关键事件, 价值观标签, 表扬类型, 点赞类型, 行为, 行为项, Tag, Badge, Behavior, Behaviour, Behavior Tag, Competency, Recognition, Kudos, Hashtag, Hashtags, Company Value, Core Value, Tag Name, 事件名称, 勋章名称, 奖章名称, 荣誉名称, 对应价值观, 行为表现, 事件, Badge Name, Value, Value shown, Value Demonstrated, Behaviour Seen, Behavior Seen, Behaviour Observed, What I saw, 积分事件, 具体表现 | 事由',
  polarity:
    '极性, 正负向, 标签类型, 标签性质, 性质, 行为性质, Polarity, Sign, Tag Type, 奖扣类型, 红榜/黑榜, 奖惩类型, 奖罚, 加分/扣分, +/-, Safe / At risk, Positive/Negative, Good or bad, 红/黑 | 方向, 类型, Type',
  points:
    '分值, 积分, 加减分, 加分/扣分, 加扣分, 奖扣分, 积分变动, 标签分值, 行为分, Points, Point, Pts, Points Awarded, Stars | 分数, 得分, Score',
  ...person('given_by', `${tagger}, 奖扣人, 颁发人, 授予人, 提名人, Awarded By, Nominated By, Observer, Observed By, Logged by`, {
    name: ' | 赠送人, Sender, From',
  }),
  at: '点赞时间, 点赞日期, 赞赏时间, 表彰时间, 标记时间, 打标时间, 授予时间, 发生时间, 记录时间, 评定时间, 发生日期, 记录日期, 标记日期, 打标日期, 时间, 日期, Given At, Awarded At, Tagged At, Recorded At, Date, Time, At, Given On, 颁发时间, 颁发日期, 奖扣日期, 奖扣时间 | 创建时间, Created, Created At, Posted At, Sent At, 提交时间',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  tag: ['标签', 'tag'],
  points: ['分值', 'points'],
  given_by_no: ['给出人工号', 'giver number'],
  given_by_name: ['给出人姓名', 'giver name'],
}
