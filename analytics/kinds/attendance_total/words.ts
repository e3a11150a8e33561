// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { cycleYear } from '../shared/shared-words'
import { department, employeeName, employeeNo, userId } from '../shared/words'

export const synonyms: Record<string, string> = {
  employee_no: `${employeeNo} | ${userId}, ID`,
  employee_name: employeeName,
  department,
  period:
    '考勤月, 考勤月份, 考勤周期, 考勤期间, 统计月份, 统计周期, 统计期间, 所属月份, 所属期间, 结算月份, 月份, 年月, 期间, Attendance Month, Attendance Period, Pay Period, Reporting Period, Period, Month | 周期, 月, 季度, Quarter',
  cycle_year: cycleYear,
  // Columns of figures carry these: a list with a row an item is not read yet.
  item: '考勤项目, 考勤项, 考勤指标, Attendance Item, Attendance Measure',
  value: '考勤数值, 考勤值, Attendance Value',
  unit: '考勤单位, Attendance Unit',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {}
