// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import {
  calibratedRating,
  calibratedScore,
  cycle,
  cycleYear,
  due,
  evidence,
  finished,
  initialRating,
  manager,
  reviewee,
  reviewer,
  scoreMax,
  status,
} from '../shared/shared-words'
import { compounds, department, employeeName, employeeNo, person, personDepartment } from '../shared/words'

const scores = '评分, 打分, 得分'

/** 区域经理评, 店长评分, 主管打分: what whoever rates gave is called after them. */
const leaders =
  '区域经理, 大区经理, 部门经理, 部门主管, 部门负责人, 店长, 总监, 部门总监, 厂长, 车间主任, 组长, 班长, 班组长, 科长, 处长, 项目经理, 分管领导'
const superiors = '上级, 直接上级, 直属上级, 直线上级, 主管, 直接主管, 直属主管, 直线主管, 经理, 直线经理, 领导, 直接领导, 直属领导'
const byLeaders = `${compounds(leaders, '评, 评分, 打分, 评价, 考评, 评分得分')}, ${compounds(superiors, '评分, 打分, 得分, 评级')}`

/** Scores whose name says who gave them. */
const scoresOf: Record<string, string> = {
  self_score: `${compounds('自己, 本人, 员工本人', '评分, 打分, 得分, 评级')}, 自评-综合等级, 自评, 自评合计, 自评均分, 自评平均分, Self Average, Self Avg, 自评业绩得分, 自评总分, 自评分, 自评得分, 自评分数, 自评等级, 自我评分, 自我评价, 员工自评, Self Rating, Self Review, Self Score, Self Assessment, Self Evaluation, Self Overall Rating, Self Evaluation Rating, Self Evaluation Overall Rating, Employee Overall Rating, Subject Self Rating, Worker Performance Rating, Employee Performance Rating`,
  manager_score: `上级评估-综合等级, ${byLeaders}, 主管总分, 上级总分, 领导总分, 主管合计, 上级合计, 上级均分, 主管均分, 上级平均分, Manager Average, Mgr Avg, 上级评, 直线经理评分, 直线经理评价, 直线主管评分, 直接经理评分, 主管考评, 上级考评, 上级评分得分, 店长评, 上级评估业绩得分, 上级评价业绩得分, 主管评价业绩得分, 上级评估得分, 上级评价得分, 上级评价分, 主管评价得分, 主任评分, 主任评, 班长评分, 组长评分, 主管评, 领导评, 上级评分, 上级评价, 上级评级, 上级打分, 主管评分, 主管评级, 直属上级评分, 领导评分, 经理评分, 初评, 初评等级, 初评得分, Manager Rating, Manager Performance Rating, Manager Score, Manager Evaluation, Manager Assessment, Manager Overall Rating, Manager Evaluation Rating, Manager Evaluation Overall Rating, Supervisor Rating, Supervisor Score, Appraiser Rating, Appraiser Score, Reviewer Overall Rating, 上级评价得分, 直接上级评价得分, 主任评分, 班长评分, 组长评分, 上级评价分 | 考核得分, Overall Form Rating (Manager), Manager Overall Form Rating, Overall Manager Rating`,
  peer_score:
    '互评, 同事评价得分, 同事评价分, 互评分, 互评得分, 同事评价, 同事评分, 360评分, Peer Rating, Peer Score, Peer Review, 360 Score, 360 Rating',
  cross_score:
    '协作评分, 跨部门评分, 跨部门协作评分, 相关方评价, 客户方评价, Stakeholder Rating, Stakeholder Score, Cross-functional Rating',
}

export const synonyms: Record<string, string> = {
  request_no:
    '邀请编号, 评价编号, 邀请ID, 评价ID, 邀评编号, Request ID, Invitation ID, Review ID, Request No, Invitation No, Conversation ID, 评估单号, 票号, 档案编号, Appraisal ID, 任务ID | 编号, ID',
  cycle: `${cycle}, Review name, 评估方案, 考核名称, Review Cycle Name, Review Round, Appraisal Cycle, Exercise, Review Exercise, Appraisal Process, 考评期 | Program, 学年, Round`,
  cycle_year: `${cycleYear}, Review Yr, Appraisal Yr`,
  cycle_from: '周期开始日期, Cycle From',
  cycle_until: '周期结束日期, Cycle Until',
  ...person(
    'reviewee',
    `${reviewee}, Feedback receiver, 被测评人, 受评人, 受评教职员, 您要评价的同仁, 您要评价的伙伴, Who are you reviewing, Who are you reviewing?, Whom are you reviewing?, Who is this review for?, 受评人员, 被评核人, Person Reviewed, Employee Reviewed, Review Subject, Subject, SubjectName, Who are you giving feedback on, Who are you giving feedback on?, Colleague you are reviewing, 您评价的对象, 您要评价的人, 您评价的同事, 评价对象, Feedback for, Appraised, 被考评人, 被考评对象`,
    { no: ` | ${employeeNo}, Participant ID, User ID`, name: ` | ${employeeName}, Participant, Person` },
  ),
  reviewee_department: `${personDepartment(reviewee)}, Team of that person | ${department}`,
  ...person(
    'reviewer',
    `${reviewer}, 您的, 填写人, 答题人, 评核人, 打分人, 测评人, 投票人, Reviewed By, Rated By, Feedback Participant, Feedback From, Feedback By, Appraiser, Assessor, Your, Recipient`,
    { no: ' | Participant ID, External Data Reference, ExternalReference', name: ' | Participant, RecipientFirstName' },
  ),
  ...person('manager', `${manager}, 上级评分人, 上级评价人, 上级评估人, Facilitator, Reviewee Manager`),
  reviewer_department: `${personDepartment(reviewer)}, Team of asked`,
  relation: `评价关系, 您与被评价人的关系, 您与该同事的关系, 您与该同事的工作关系, 您与同事的关系, 您与被评价人关系, 您与被评估人的关系, 您与被考核人的关系, 您与TA的关系, 您与TA的工作关系, 与TA的关系, 您与该同仁的关系, 您是TA的, 与被评估人关系, 与被评价人关系, 与被考核人关系, 评价者关系, 关系, 考核关系, 评价类型, 评估关系, 评价人角色, Relationship, Relation, Rater Type, Feedback Direction, Review Direction, Review Type, Reviewer Type, Assessment perspective, 票种, 评核人身分, 评核人身份, 评价角色, Rater Relationship, Rater Category, Respondent Type, Reviewer Relationship, In what role, 打分人是其什么人, Participant Role, Your relation to this person, Your relationship to this person, Relation to this person, ${compounds('评价人, 评估人, 评分人, 打分人, 考评人, 考核人, 测评人, 评价者, 评估者, 评分者', '角色, 类型, 类别, 身份, 关系')}, 关系类型, 关系类别, 评价人与被评价人关系, ${compounds('Rater, Reviewer, Evaluator, Appraiser, Assessor', 'Role, Type, Category, Relationship, Relation', ' ')}, ${compounds('Relation to', 'Employee, Reviewee, Ratee, Subject, Appraisee', ' ')} | Direction, Role Name, 环节, 评估环节, 类型, 评价维度, Stage, Type`,
  dimension:
    'Question, Question Text, 题目, 评价维度, 评估维度, 评分维度, 考评维度, 测评维度, 能力项, 胜任力, 评价项目, 评价项, Competency, Competency Name, Dimension, Criterion, Criteria, KRA, KRA Name, Key Result Area',
  voluntary: '是否自愿, 自愿, 自愿填写, 自愿评价, Voluntary, Is Voluntary, Volunteered or assigned | 邀请类型, 邀请方式',
  status: `邀请状态, 评价状态, 互评状态, 填写状态, 提交状态, 答复状态, Invitation Status, Review Status, Response Status, ${status}, Manager review status, Conversation Status, 考核状态, 是否有效票, 回收状态, 作答状态, 答题状态, 填答状态, 答卷状态, 问卷状态, 评估表状态, Form status, Request Status, Participant Feedback Status, Feedback Status, Review State, Form State | 进度`,
  sent_at:
    '邀请时间, 邀请发送时间, 邀请发起时间, 发出时间, 发出日期, 邀请日期, 发送时间, 发送日期, 邀请发出时间, 邀评时间, Sent At, Invited At, Invitation Sent, Invitation Sent On, Invitation Sent At, 任务下发时间, 下发时间, 任务发起时间, Invitation Date, Requested At, Sent, Launch Date, Launched On, Requested On, Date Requested, Form sent, Feedback Requested Date, Invite Sent, Invite Sent At, Invite Sent On, Invited On, Date Invited | 发起时间, 创建时间, Created, Created At',
  due_at: `${due}, 面谈截止日, Please complete by, Pls complete by, Complete By, Back before, Feedback Due Date`,
  finished: `${finished}, 是否完成作答`,
  submitted_at: `提交时间, RecordedDate, Recorded Date, 评估提交时间, 评价提交时间, 评价时间, 提交日期, 评价日期, 评分时间, 评分日期, 打分时间, 考核时间, 考核日期, 反馈时间, 收回日期, 收回时间, 回收日期, 回收时间, 答复时间, Submitted At, Responded At, Submitted, Submission Date, Review Date, 投票日期, 交回日期, 作答时间, 填答时间, Response Date, Date Submitted, Submitted On, Date turned in, Form submitted on, Turned In On, 交表日期, Feedback Submitted Date, 提交答卷时间, 答卷提交时间, 时间戳记, Evaluation Completed, Evaluation Completed On, Evaluation Submission Date, Evaluation Submitted, Evaluation Submitted On, ${compounds('答卷, 交卷, 填答, 作答, 填写, 填表, 提交, 考评, 测评, 评核, 评审', '时间, 日期')} | 完成时间, 完成日期, Completed At, Timestamp, Completed, Completed On, Answered, Answered On, Answered At, Responded, Responded On, Finished, Finished At, Done`,
  score: `${scores}, 评价总分, 评估总分, 评分总分, 综合评分, 评价分数, 评价得分, 评价分, 分数, 星级, 评估得分, 绩效评分, 绩效得分, 绩效分, 绩效分数, 考核总分, 总分, 综合得分, 加权得分, 最终得分, 最终评分, Score, Rating, Stars, Overall Score, Performance Score, Total Score, Weighted Score, Final Score, Calibrated Score, Calculated Score, Calculated Rating, Calculated Overall Rating, Rating Value, Numeric Rating, Numerical Rating, Response Score, Score Value, Answer Value, Response Rating, Rating Score, Item Rating, Question Rating, Answer Score, Score Given, Avg score, Mark (out of 10), 综合分, ${compounds('评价, 评估, 考评, 测评, 评核, 评审, 打分', '分数, 得分, 总分, 分值')}, 所打分数, 给分, Points Given, Points Awarded, Marks Given, Marks Awarded, Score Awarded, Rating Given, Rating Awarded | 考核得分, 平均分, 均分, Average Score, Mean Score, Overall, Overall (weighted)`,
  score_max: `${scoreMax}, 量表满分, 题目满分`,
  ...scoresOf,
  // What is called a score may be letters, words or stars.
  rating: `评级, 评价等级, 绩效等级, 考核等级, 等级, 绩效结果, 考核结果, 绩效评级, 年度绩效, 综合评定, Rating, Overall Rating, Performance Rating, Summary Rating, PR Result, Rating Label, Grade, Score Description, 测评等次, 整体评级, 评定等次, 等第, 考评等次, Overall Rtg, 定等, 综合等级, 综合评级, 总评等级, 总评级, 总体等级, 总体评级, Response (Rating) | ${scores}, 星级, Score, Stars`,
  initial_rating: `${initialRating}, Pre-norm rating, Pre-normalization Rating`,
  calibrated_rating: `校准后绩效结果, 校准后结果, ${calibratedRating}, Overall Form Rating, Post-norm rating, Normalized Rating, Normalised Rating, Post-calibration Rating, Calibrated Overall Rating`,
  final_score: calibratedScore,
  comment:
    '评语, 评价内容, 综合评语, 评价, 意见, 建议, 优点, 待改进, 评价说明, 主管评语, Comment, Comments, Feedback, Summary, Remarks, Strengths, Areas for Improvement, 考核评语, 上级评语, 领导评语, 评价意见, Response, Overall summary, 优势与建议, 意见建议, 评核意见, 综合意见, Overall Comments, Manager Remarks, Mgr Comments, Verbatim, Verbatim Comment, Strongest point / tip, 开放题作答 | 备注, 说明',
  evidence: `${evidence}, 事例说明, 具体事例, 行为事例`,
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
  final_score: ['最终得分', 'final score'],
  comment: ['评语', 'comment'],
  manager_score: ['上级评分', 'manager score'],
  peer_score: ['同事评分', 'peer score'],
  cross_score: ['跨部门评分', 'cross-department score'],
}
