// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { done, scoreMax } from '../shared/shared-words'
import { compounds, department, employeeEmail, employeeName, employeeNo, person, userId } from '../shared/words'

export const synonyms: Record<string, string> = {
  ...person(
    'employee',
    '学员, 参训人, 参加人, Learner, Student, Trainee, 受训人, 参训人员, 受训人员, 培训对象, Attendee, Participant, Employee Trained, ',
    {
      no: employeeNo,
      name: `${employeeName}, User full name`,
      userId: `${employeeEmail}, ${userId}`,
    },
  ),
  department,
  course:
    '课程, 课程名称, 课程/任务名称, 任务名称, 培训课程, 课程标题, 学习课程, 培训名称, 培训课题, 培训主题, 培训内容, Course, Course full name, Course Name, Learning Item, Training, Training Name, Training Title, Course Title, Learning Title, Content Name, Content Title, 课程名, 课名, 学习资源, 科目, Item Title, Item Name, Learning Object, Learning Object Title, Class Title, Class Name, Module, Module Name, Session, Training Course, Training Topic, Curriculum Title, Curriculum Name, CE Activity, Training Attended, Programme, Program Name, Subject Covered, 課程主題, 学习内容, 学习主题, 课程主题, 课件名称 | 培训项目, 学习项目, Event context, Content, 项目名称, Topic, Item',
  assigned_at:
    '分配时间, 指派时间, 分配日期, 指派日期, 报名时间, Assigned At, Assigned, Assigned On, Enrolled At, Assigned Date, Transcript Registration Date, 加入时间, Registered On, Registration Date, Enrollment Date, Enrolled On, Booked, Enrolled, Booked On',
  started_at:
    '开始时间, 首次学习时间, 首次访问时间, Course First Access Date, First Access Date, First Access, 开始学习时间, 开始日期, 学习开始时间, Started At, Started, Start Time, Start Date, Start (UTC), Class Start Time, 开始学习, 学习起, 开课日期, 培训开始, Started On, Began, Began On, 上課日期',
  completed_at: `结业时间, 完成学习时间, 结业日期, 学完时间, ${done}, Transcript Completed Date, Training Completion Date, Course Completion Date, Course Completed On, Course Completed At, Completed Date, 完成课程时间, 学习止, 结训日期, 完训日期, 完成学习日期, Completion Date, Completed On, Date Passed, Training Date, Attended On, Finished, Passed On, Completed, ${compounds('结课, 结业, 结训, 完课, 完训, 学完, 修完, 学习完成, 课程完成, 培训完成, 培训结束', '日期, 时间, 日')} | 考试时间, 学习时间, 培训日期, 培训时间, 日期, Date, Held on`,
  hours:
    '学时, Training Hours Completed, Hours Completed, Completed Hours, 完成学时, 学习时长, 培训时长, 培训学时, 课时, 时长, Hours, Hours Viewed, Learning Hours, Training Hours, Duration, Time Taken, Total Time in Course, Time in Course, Seconds Viewed, Minutes Viewed, Time Spent Learning, Session Time (min), Session Time, Training time, Learning Hours Spent, 获得学时, 累计学习时长, 训练时数, 课时数, Total Hours, Contact Hours, Duration Hours, Hrs, Contact hrs, CE Hours, No. of Hours, 時數, 已获学时 | 学分, Credits, Credit Hours, CPE Hours, Length (hrs)',
  score: `成绩, 最终成绩, Final Score, Course Score, 考试成绩, 考核成绩, 得分, 分数, 考试得分, Grade, Score, Exam Score, Test Score, Transcript Score, Quiz Score, Course Total, Average score, Course Grade, 课后测试得分, 考试最高分, 考试分, 测验成绩, 最高分, 平时成绩, Assessment Score, Test Result, Mark, Post-test, Post Test Score, Marks, Test mark, 後測成績, ${compounds('考核, 考试, 测验, 测试, 结业, 结课, 笔试, 实操', '分数, 成绩, 得分, 总分')}, Final Mark, Final Grade, Exam Mark, Exam Grade`,
  score_max: `${scoreMax}, 卷面总分, Possible, Max Mark, Out of, 试卷总分`,
  passed: `是否通过, 考试结果, 考核结果, 测试结果, 通过, 是否合格, 合格, 通过状态, 是否结业, Passed, Pass, Completed Successfully, 合格与否, 通过与否, Pass/Fail, Pass?, Passed?, 是否及格, ${compounds('是否通过', '考核, 考试, 测验, 测试, 培训, 结业')}, ${compounds('考核, 考试, 测验, 测试, 培训', '是否通过, 是否合格, 通过与否, 合格与否')}, Passed Exam, Passed Test, Exam Passed, Test Passed | 学习状态, 结果, Result`,
  completion:
    '完成状态, 任务状态, 学习状态, 学习完成状态, 课程状态, 结业状态, Completion Status, Learning Status, Course Status, Training Status, Transcript Status, Enrollment Status, Enrolment Status, User Status, 结业情况, 完训状况, 完训状态, 学习进度状态, Completion Status ID, Item Status, Learner Status, Attendance Status, Attended / DNA | 完成情况, 状态, Status, Progress Status, Completed, Complete, 签到, 签到情况, 签到状态, 出席, 出席情况, 到课, 到课情况, 到场情况, 到训情况',
  cycle: '学习周期, 培训周期, 培训季度, Learning Cycle, Training Cycle, 登记年度',
  cycle_year: '培训年度, 学习年度, Training Year, Learning Year, Yr, Year, Training Yr, 訓練年度',
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
