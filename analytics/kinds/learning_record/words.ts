// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { done, scoreMax } from '../shared/shared-words'
import { department, employeeEmail, employeeName, employeeNo, person, userId } from '../shared/words'

export const synonyms: Record<string, string> = {
  ...person('employee', '学员, 参训人, 参加人, Learner, Student, Trainee', {
    no: employeeNo,
    name: `${employeeName}, User full name`,
    userId: `${employeeEmail}, ${userId}`,
  }),
  department,
  course:
    '课程, 课程名称, 课程/任务名称, 任务名称, 培训课程, 课程标题, 学习课程, 培训名称, 培训课题, 培训主题, 培训内容, Course, Course full name, Course Name, Learning Item, Training, Training Name, Training Title, Course Title, Learning Title, Content Name, Content Title | 培训项目, 学习项目, Event context, Content',
  assigned_at: '分配时间, 指派时间, 分配日期, 指派日期, 报名时间, Assigned At, Assigned, Assigned On, Enrolled At, Assigned Date',
  started_at:
    '开始时间, 首次学习时间, 首次访问时间, Course First Access Date, First Access Date, First Access, 开始学习时间, 开始日期, 学习开始时间, Started At, Started, Start Time, Start Date',
  completed_at: `结业时间, 完成学习时间, 结业日期, 学完时间, ${done}, Transcript Completed Date, Training Completion Date, Course Completion Date, Course Completed On, Course Completed At, Completed Date | 考试时间, 学习时间, 培训日期, 培训时间, Date`,
  hours:
    '学时, 学习时长, 培训时长, 培训学时, 课时, 时长, Hours, Hours Viewed, Learning Hours, Training Hours, Duration, Time Taken, Seconds Viewed, Minutes Viewed, Time Spent Learning | 学分, Credits',
  score:
    '成绩, 最终成绩, Final Score, Course Score, 考试成绩, 考核成绩, 得分, 分数, 考试得分, Grade, Score, Exam Score, Test Score, Transcript Score, Quiz Score, Course Total',
  score_max: scoreMax,
  passed:
    '是否通过, 考试结果, 考核结果, 测试结果, 通过, 是否合格, 合格, 通过状态, 是否结业, Passed, Pass, Completed Successfully | 学习状态, 结果, Result',
  completion:
    '完成状态, 任务状态, 学习状态, 学习完成状态, 课程状态, 结业状态, Completion Status, Learning Status, Course Status, Training Status, Transcript Status, Enrollment Status, Enrolment Status, User Status | 完成情况, 状态, Status, Progress Status',
  cycle: '学习周期, 培训周期, 培训季度, Learning Cycle, Training Cycle',
  cycle_year: '培训年度, 学习年度, Training Year, Learning Year',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  course: ['课程', 'course'],
  assigned_at: ['指派时间', 'assignment time'],
  started_at: ['开始学习时间', 'learning start'],
  completed_at: ['结业时间', 'completion time'],
  passed: ['是否通过', 'passed'],
  completion: ['完成状态', 'completion status'],
}
