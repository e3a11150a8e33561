// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import {
  calibratedRating,
  cycle,
  cycleYear,
  due,
  evidence,
  initialRating,
  manager,
  reviewee,
  reviewer,
  scoreMax,
  status,
} from '../shared/shared-words'
import { department, employeeName, employeeNo, person, personDepartment, words } from '../shared/words'

const scores = '评分, 打分, 得分'

/** 区域经理评, 店长评分: whoever leads is called after what they lead. */
const leaders =
  '区域经理, 大区经理, 部门经理, 部门主管, 部门负责人, 店长, 总监, 部门总监, 厂长, 车间主任, 组长, 班长, 班组长, 科长, 处长, 项目经理, 分管领导'
const byLeaders = words(leaders, '评, 评分, 打分, 评价, 考评, 评分得分', '')
  .split(', ')
  .filter((name) => !leaders.split(', ').includes(name))
  .join(', ')

/** Scores whose name says who gave them. */
const scoresOf: Record<string, string> = {
  self_score:
    '自评, 自评业绩得分, 自评总分, 自评分, 自评得分, 自评分数, 自评等级, 自我评分, 自我评价, 员工自评, Self Rating, Self Review, Self Score, Self Assessment, Self Evaluation, Self Overall Rating, Self Evaluation Rating, Self Evaluation Overall Rating, Employee Overall Rating, Subject Self Rating, Worker Performance Rating, Employee Performance Rating',
  manager_score: `${byLeaders}, 上级评, 直线经理评分, 直线经理评价, 直线主管评分, 直接经理评分, 主管考评, 上级考评, 上级评分得分, 店长评, 上级评估业绩得分, 上级评价业绩得分, 主管评价业绩得分, 上级评估得分, 主管评, 领导评, 上级评分, 上级评价, 上级评级, 上级打分, 主管评分, 主管评级, 直属上级评分, 领导评分, 经理评分, 初评, 初评等级, 初评得分, Manager Rating, Manager Performance Rating, Manager Score, Manager Evaluation, Manager Assessment, Manager Overall Rating, Manager Evaluation Rating, Manager Evaluation Overall Rating, Supervisor Rating, Supervisor Score | 考核得分`,
  peer_score:
    '互评, 同事评价得分, 同事评价分, 互评分, 互评得分, 同事评价, 同事评分, 360评分, Peer Rating, Peer Score, Peer Review, 360 Score, 360 Rating',
  cross_score:
    '协作评分, 跨部门评分, 跨部门协作评分, 相关方评价, 客户方评价, Stakeholder Rating, Stakeholder Score, Cross-functional Rating',
}

export const synonyms: Record<string, string> = {
  request_no: '邀请编号, 评价编号, 邀请ID, 评价ID, 邀评编号, Request ID, Invitation ID, Review ID, Request No, Invitation No | 编号, ID',
  cycle,
  cycle_year: cycleYear,
  ...person('reviewee', reviewee, { no: ` | ${employeeNo}`, name: ` | ${employeeName}` }),
  reviewee_department: `${personDepartment(reviewee)} | ${department}`,
  ...person('reviewer', `${reviewer}, 您的, 填写人, 答题人`),
  ...person('manager', `${manager}, 上级评分人, 上级评价人, 上级评估人`),
  reviewer_department: personDepartment(reviewer),
  relation:
    '评价关系, 您与被评价人的关系, 您与该同事的关系, 您与该同事的工作关系, 您与同事的关系, 您与被评价人关系, 您与被评估人的关系, 您与被考核人的关系, 您与TA的关系, 您与TA的工作关系, 与TA的关系, 您是TA的, 与被评估人关系, 与被评价人关系, 与被考核人关系, 评价者关系, 关系, 考核关系, 评价类型, 评估关系, 评价人角色, Relationship, Relation, Rater Type, Feedback Direction, Review Direction, Review Type, Reviewer Type | Direction, 环节, 评估环节, 类型, 评价维度, Stage, Type',
  voluntary: '是否自愿, 自愿, 自愿填写, 自愿评价, Voluntary, Is Voluntary | 邀请类型, 邀请方式',
  status: `邀请状态, 评价状态, 互评状态, 填写状态, 提交状态, 答复状态, Invitation Status, Review Status, Response Status, ${status}`,
  sent_at:
    '邀请时间, 邀请发送时间, 邀请发起时间, 发出时间, 发出日期, 邀请日期, 发送时间, 发送日期, 邀请发出时间, 邀评时间, Sent At, Invited At, Invitation Sent, Invitation Sent On, Invitation Sent At, 任务下发时间, 下发时间, 任务发起时间, Invitation Date, Requested At, Sent | 发起时间, 创建时间, Created, Created At',
  due_at: due,
  submitted_at:
    '提交时间, 评估提交时间, 评价提交时间, 评价时间, 提交日期, 评价日期, 评分时间, 评分日期, 打分时间, 考核时间, 考核日期, 反馈时间, 收回日期, 收回时间, 回收日期, 回收时间, 答复时间, Submitted At, Responded At, Submitted, Submission Date, Review Date | 完成时间, 完成日期, Completed At',
  score: `${scores}, 评价总分, 评估总分, 评分总分, 综合评分, 评价分数, 评价得分, 评价分, 分数, 星级, 评估得分, 绩效评分, 绩效得分, 绩效分, 绩效分数, 考核总分, 总分, 综合得分, 加权得分, 最终得分, 最终评分, Score, Rating, Stars, Overall Score, Performance Score, Total Score, Weighted Score, Final Score, Calibrated Score, Calculated Score, Calculated Rating, Calculated Overall Rating, Rating Value, Response Score, Score Value, Answer Value | 考核得分, 平均分, 均分, Average Score, Mean Score`,
  score_max: scoreMax,
  ...scoresOf,
  // What is called a score may be letters, words or stars.
  rating: `评级, 评价等级, 绩效等级, 考核等级, 等级, 绩效结果, 考核结果, 绩效评级, 年度绩效, 综合评定, Rating, Overall Rating, Performance Rating, Summary Rating, PR Result, Rating Label, Grade | ${scores}, 星级, Score, Stars`,
  initial_rating: initialRating,
  calibrated_rating: `${calibratedRating}, Overall Form Rating`,
  comment:
    '评语, 评价内容, 综合评语, 评价, 意见, 建议, 优点, 待改进, 评价说明, 主管评语, Comment, Comments, Feedback, Summary, Remarks, Strengths, Areas for Improvement, 考核评语, 上级评语, 领导评语, 评价意见, Response | 备注, 说明',
  evidence,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  request_no: ['评价编号', 'review number'],
  reviewee_no: ['被评价人工号', 'reviewee number'],
  reviewee_name: ['被评价人姓名', 'reviewee name'],
  reviewee_department: ['被评价人部门', 'reviewee department'],
  reviewer_no: ['评价人工号', 'reviewer number'],
  reviewer_name: ['评价人姓名', 'reviewer name'],
  reviewer_department: ['评价人部门', 'reviewer department'],
  relation: ['评价关系', 'relation'],
  voluntary: ['是否自愿', 'voluntary'],
  sent_at: ['邀请时间', 'invitation time'],
  submitted_at: ['提交时间', 'submission time'],
  rating: ['等级', 'rating'],
  comment: ['评语', 'comment'],
  manager_score: ['上级评分', 'manager score'],
  peer_score: ['同事评分', 'peer score'],
  cross_score: ['跨部门评分', 'cross-department score'],
}
