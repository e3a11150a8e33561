// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { cycleYear, status } from '../shared/shared-words'
import { department, employeeName, employeeNo, userId } from '../shared/words'

export const synonyms: Record<string, string> = {
  employee_no: `${employeeNo}, Clock no., 发起人工号, 申请人工号, 请假人工号 | ${userId}, ID`,
  employee_name: `${employeeName}, 雇员或申请者姓名, First Name, Last Name, 发起人姓名, 申请人姓名, 申请人, 请假人, 请假人姓名 | 发起人`,
  department: `${department}, Default Department, Cost area`,
  period:
    '考勤月, 考勤月份, 考勤周期, 考勤期间, 统计月份, 统计周期, 统计期间, 所属月份, 所属期间, 结算月份, 月份, 年月, 期间, Attendance Month, Attendance Period, Pay Period, Reporting Period, Period, Month, 结算月, 结算年月, 统计区间, Mth, Month ended, 计薪周期 | 周期, 月, 季度, Quarter, 开始时间, 开始日期, 起始时间, 起始日期, 请假开始时间, 请假开始日期, 休假开始日期, 加班开始时间, 请假起始时间, Start Date, Leave Start Date, First Day of Leave, Absence Start Date, 起, 起日, Start, From, From Date',
  cycle_year: cycleYear,
  // A row for each leave or overtime that somebody asked for.
  item: '出勤或缺勤类型文本, 出勤/缺勤类型文本, 缺勤类型文本, 缺勤类型, Att./Absence Type Text, Att./abs. type text, Absence Type Text, Attendance or Absence Type Text, 考勤项目, 考勤项, 考勤指标, 请假类型, 请假种类, 请假类别, 休假类型, 假期类型, 假期名称, 假别, 假种, 加班类型, Attendance Item, Attendance Measure, Leave Type, Absence Type, Time Off Type, Time Off Policy, Leave Policy, Absence Plan, Overtime Type, Earning type, 结算项, 统计项, 假勤别, 项目名称, Pay Code, Time type, Hours Type, Pay Category, 出勤项目, 考勤内容 | Type, Category, Heading',
  value:
    '考勤/缺勤天数, 出勤/缺勤天数, 缺勤天数, Abs. Days, Absence Days, Att./abs. days, Absence days, 考勤数值, 考勤值, 请假时长, 请假天数, 请假时数, 请假小时数, 休假天数, 休假时长, 加班时长, 加班时数, 加班小时数, Attendance Value, Leave Days, Leave Duration, Days Taken, Days Requested, Total Days, Number of Days, Total Hours, Days, Amount Used, 结算数值, 时数合计, 累计数, No. of, Hours Taken, Quantity in Days, Days Deducted | Quantity in Hours, 时长, 天数, 时数, 总时长, 小时数, Hours, Duration, Amount, Quantity, Units, 数值, 累计, Total, Number, Qty, 数量, 合计',
  unit: '考勤单位, 时长单位, Attendance Unit, Measured in, 计量, 计量单位, Days/Hrs, Days/Hours, Days/hrs/times | 单位, Unit',
  // SAP keeps a record that does not hold, and locks it.
  reversed: '锁定, Lock Ind., Lock Indicator, Lock ind, 锁定标识, 锁定标志, 作废标志, 是否作废, Is Deleted, Deleted',
  status: `${status}, 审批状态, 审批结果, 申请状态, Approval Status, Request Status, 是否已确认, 审核情况, 结算状态, 确认状态, Released, Chkd by HOD, Checked, Approved, Timesheet Status, 核算状态, 劳资员核对`,
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {}
