// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { cycle, cycleYear, finished, scoreMax } from '../shared/shared-words'
import { department, employeeName, employeeNo } from '../shared/words'

export const synonyms: Record<string, string> = {
  survey:
    '问卷, 问卷名称, 调研名称, 调查名称, 调研批次, 测评名称, Survey, Survey Name, Questionnaire, Survey Wave, Wave, Survey Cycle, Survey round, 测评项目',
  cycle: `${cycle} | 波次`,
  cycle_year: `调研年度, Survey Year, ${cycleYear}, 學年`,
  answered_on:
    '提交答卷时间, 答题时间, 填写时间, 作答时间, 答卷时间, 提交时间, 提交日期, 开始答题时间, 填答时间, 调研日期, Submitted At, Submission Date, Completed At, Response Date, Recorded Date, Survey Date, Answered At, Week of, 作答日期, Submitted, Filled in on, Date Filled In | 日期, Date, Timestamp',
  item: '题目, 题目内容, 题项, 题干, 调研题目, 问卷题目, 测评题目, 调查题目, 调查项目, 调研项目, 调研问题, 调查问题, 问卷问题, Question, Question Text, Item, Item Text, Survey Item, Survey Question, Statement, Pulse question, Q text, Question asked | 问题, 项目, 指标项',
  dimension:
    '维度, 题目维度, 调研维度, 测评维度, 因子, 驱动因素, Dimension, Factor, Driver, Theme, Category, Item Category, Survey Theme, Area asked about, Topic Area, 範疇 | 分类, Metric',
  department_code:
    '部门编码, 部门编号, 部门代码, 部门ID, 组织编码, 组织编号, Department Code, Department ID, Dept Code, Dept ID, Org Code, Org ID, 单位代码',
  department: `${department}, 您所在的部门, 您的部门, 所在的部门, Your Department, Segment: Department, 學院／部門`,
  respondent_no: `${employeeNo}, 您的工号, 你的工号, 答题人工号, 作答人工号, 填写人工号, ExternalDataReference, Employee anonymous ID, 自定义ID`,
  respondent_name: `${employeeName}, 您的姓名, 你的姓名, Your Name, 答题人, 作答人, 填写人, 填答人, 受访人, 受访者, Respondent Name, 昵称, Leaver, Name (if given) | Respondent, Participant`,
  response_no:
    '答卷编号, 答卷序号, 答卷ID, 问卷编号, 答题序号, 作答编号, 受访者编号, 受访者ID, Response ID, Response No, Respondent ID, Respondent Code, Submission ID, Participant ID | 序号, 编号, ID, Respondent, Participant',
  finished: `${finished}, 是否完成, 是否有效, 答卷是否有效, Is Complete, Valid Response`,
  anonymous: '是否匿名, 匿名, 匿名作答, 匿名答卷, Anonymous, Is Anonymous, 匿名提交, Anonymous?, Anonymous or named',
  answer:
    '答案, 回答, 选项, 作答, 作答结果, 答复选项, 选择, 回答选项, 选项内容, 您的回答, Answer, Response, Option, Choice, Selected Option, Answer Choice, Rating Label, Response Label, 选择项, Response Text, Reply, Answer Text | 评价, 结果, Comment',
  count:
    '选择人数, 选择数, 票数, 频数, 选项人数, Count, Votes, Frequency, Selected By, 小计, # of responses, No. of Responses, 選答人數 | 人数, 回答数, Responses, Respondents',
  answered:
    '应答有效, 有效数, 实答, 实答数, 实收, 实收数, 实际作答, 实际作答人数, 应答数, 有效问卷, 有效回收, 有效答卷, 回收数, 回收份数, 有效回收数, 有效份数, 有效回收, 回收问卷数, 答题人数, 作答人数, 应答数, 参与人数, 填写人数, 有效样本, 有效样本量, 样本量, Respondents, Responses, Answered, Completed, Valid Responses, Number of Responses, Response Count, Sample Size, 本题有效填写人次, 实测人数, 收回份数, 有效问卷数, Responses Received, Responded, No. Responded, # of responses, Replies, 回覆人數 | 应答, 人数, 回收, Answers',
  invited:
    '应参与, 发出, 发出份数, 发放, 发放数, 发放份数, 发放问卷数, 发出数, 发送数, 邀请数, 邀请人数, 应答人数, 应参与人数, 应填人数, 应回收数, 目标人数, Invited, Invitations, Invitees, Sent, Distributed, Eligible, Surveys Sent, 应测人数, Sent to, Headcount invited, No. Invited, 發出份數 | 发放',
  item_score:
    '得分, 题目得分, 平均分, 平均得分, 均分, 均值, 平均值, Score, Mean Score, Average Score, Mean, Average, Avg Score, Response Value, Avg /10, Points (1-5), Item Score',
  score_max: `${scoreMax}, 计分上限, Scale top, 题目满分`,
  enps: 'eNPS, eNPS得分, 员工净推荐值, 净推荐值, NPS, eNPS Score, Employee NPS, Would recommend us (net)',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  survey: ['调研', 'survey'],
  answered_on: ['作答日期', 'date of the answer'],
  item: ['题目', 'question'],
  dimension: ['维度', 'dimension'],
  respondent_no: ['作答人工号', 'respondent’s number'],
  respondent_name: ['作答人姓名', 'respondent'],
  response_no: ['答卷编号', 'response number'],
  anonymous: ['是否匿名', 'anonymous'],
  answer: ['回答', 'answer'],
  count: ['选择人数', 'answers of one kind'],
  answered: ['作答人数', 'people who answered'],
  invited: ['发放人数', 'people who were asked'],
  item_score: ['题目得分', 'score of the question'],
  enps: ['净推荐值', 'net promoter score'],
}
