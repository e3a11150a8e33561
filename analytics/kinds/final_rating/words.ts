// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { calibratedRating, calibratedScore, cycle, cycleYear, initialRating, manager, scoreMax } from '../shared/shared-words'
import { department, employeeName, employeeNo, person, userId } from '../shared/words'

export const synonyms: Record<string, string> = {
  employee_no: `${employeeNo}, Payroll ID, EEID, Pay ref, 行員代號, Subject User ID | ${userId}, ID`,
  employee_name: `${employeeName}, 被考核人, 被评估人, 被评定人, Subject Full Name | Colleague`,
  department: `${department}, Directorate, 服務單位`,
  ...person('manager', `${manager}, 评估人, 初核主管, Their manager`),
  cycle: `${cycle}, Session Name, Calibration Session, 校准会, 校准会名称, 校准场次, Review Task Title, 盘点批次, 盘点周期, 考核批次, Review Period, Review Template, Appraisal Period, Rating Period, Performance Period, Form Title, Form Name, PMS Cycle, Form Template Name`,
  cycle_year: `${cycleYear}, Cycle Year, 盘点年度, Review Year, Rating Year, Perf yr, Yr, Perf Year, Performance Year, FY`,
  cycle_from: '周期开始日期, Cycle From',
  cycle_until: '周期结束日期, Cycle Until',
  initial_rating: `${initialRating}, Manager Evaluation Overall Rating, 科室推荐档次, 推荐等级, 推荐档次, Initial Manager Rating, Pre-calibration Rating, Proposed Rating, Rtg before cal, Rating before Calibration, Pre-cal Rating, Manager Recommended Rating, Going in, 初核等第`,
  rating: `${calibratedRating}, 绩效等级, 绩效评级, 绩效结果, 考核等级, 考核结果, 考评等级, 考评结果, 年度绩效, 年度绩效等级, 年度考核结果, 年度考核等级, 综合评定, 评定等级, Overall Rating, Performance Rating, Performance Grade, Summary Rating, Year-End Rating, PR Result, Calibrated Overall Rating, Review Overall Rating, Overall Performance Rating, 绩效档, 绩效档位, 考核档次, 考核等次, 等次, 考核结论, Perf Rating, Rtg, Perf (final), Final Perf, Rating after Calibration, Final Rtg, Coming out, 核定等第, Overall Performance Label, Performance Label, Review Rating, Latest Review Rating, Overall Form Rating, Overall Form Rating (Manager), 综合等级, 综合评级, 总评等级, 总评级, 总体等级, 总体评级 | 等级, 评级, 绩效, 业绩等级, 绩效水平, Rating, Grade, Rating Label, Performance, Overall Performance, Performance Level`,
  score: `综合得分, 综合评分, ${calibratedScore}, 绩效得分, 绩效分, 绩效分数, 绩效总分, 绩效评分, 加权得分, 考核总分, 考核得分, 考核分数, 考评得分, Overall Score, Performance Score, Weighted Score, Review Overall Rating - Numeric, Rating Value, Numeric Rating, 量化得分, 总评分, Pts, Points, 考績分數, Overall Performance | 总分, 得分, 分数, Total Score, Score`,
  score_max: `${scoreMax}, Max, Max Pts, Out of`,
  potential:
    '潜力, 潜力等级, 潜力评级, 潜力评估, 潜力评定, 潜力评价, 潜力水平, 潜力档位, 潜能, 潜能等级, 潜能评级, 发展潜力, 发展潜力等级, 成长潜力, 校准后潜力, 最终潜力, Potential, Potential Rating, Potential Level, Potential Assessment, Potential Grade, Growth Potential, Overall Potential, Leadership Potential, Potential Rating - Calibrated, Calibrated Potential, Calibrated Potential Rating, Final Potential, 潜力档, Potential Band, Overall Potential Label, Potential Label, Overall Potential Rating',
  decided_at:
    '校准日期, 校准时间, 定级日期, 评定日期, 评定时间, 审定日期, 终评日期, 校准会日期, Calibration Date, Calibrated On, Calibrated At, Decided At, Decided On, Decision Date, Rating Date, Calibration Completed On, Date Finalized, Review Completion Date, 盘点会日期, 审定时间, Completed On, Finalized On, Rated On, Panel date, 归档日期, 核定日期 | 生效日期, 发布日期, 公布日期, Effective Date, Published On',
  reason:
    '调整原因, 调整理由, 调整说明, 校准原因, 校准理由, 校准说明, 定级理由, 评级理由, 评定理由, 等级调整原因, Calibration Reason, Adjustment Reason, Reason for Change, Rating Reason, Rationale, Justification, Rating Override Justification, 不定等次原因, Why it moved, 調整事由 | 原因, 理由, Reason',
  comment:
    '评语, 综合评语, 绩效评语, 考核评语, 评价, Comment, Comments, Summary, Calibration Notes, Closing Comments, 盘点意见, 综合评价, 校准说明, 盘点结论, Panel Comments, HR note, HR Notes, HR Comments, HOD Comments | 备注, 说明, Remarks, Remark, Notes, Note',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  initial_rating: ['初评等级', 'initial rating'],
  potential: ['潜力评级', 'potential rating'],
  reason: ['原因', 'reason'],
}
