// What people and systems call the fields; before ` | ` stand the names that are enough by themselves, after it those used when no better column is there.
import { department, employeeName, employeeNo, userId } from '../shared/words'

export const synonyms: Record<string, string> = {
  employee_no: `${employeeNo}, Works no | ${userId}, ID`,
  employee_name: employeeName,
  department: `${department}, 崗位組`,
  day: '考勤日期, 出勤日期, 打卡日期, 班次日期, 排班日期, 工作日期, 日期, Attendance Date, Work Date, Shift Date, Date, Day, 考勤日, 出勤日, Dt, 日子',
  shift:
    '班次, 班次名称, 排班, 班别, Shift, Shift Name, Roster Shift, Scheduled Shift, 排班名称, 更次, Roster, Turn, Shift Code, Earlies/Lates/Nights, 时段名称, 更份 | Schedule',
  clock_in:
    '上班打卡时间, 上班打卡, 上班时间, 上班1打卡时间, 首次打卡时间, 最早打卡时间, 签到时间, 签到, Clock In, Clock-In Time, Check In, Check-In Time, Punch In, First In, Time In, 首次刷卡, 上午签到, 返工时间, 到岗时间, First Punch, 上班, 上班卡, 上班刷卡, 首卡, 首次刷卡时间, 第一次打卡, 到岗, 到公司, 打卡上班, First Swipe, First Badge, Arrival, Arrival Time | Arrived, 最早, 首次, First, 开始, Start, Start Time, In',
  clock_out:
    '下班打卡时间, 下班打卡, 下班时间, 下班1打卡时间, 末次打卡时间, 最晚打卡时间, 签退时间, 签退, Clock Out, Clock-Out Time, Check Out, Check-Out Time, Punch Out, Last Out, Time Out, 末次刷卡, 下午签退, 放工时间, 离岗时间, Last Punch, 下班, 下班卡, 下班刷卡, 末卡, 末次刷卡时间, 最后一次打卡, 离岗, 离公司, 打卡下班, Last Swipe, Last Badge, Departure, Departure Time | Left At, Left, 最晚, 末次, Last, 结束, End, End Time, Out',
  state:
    '出勤情况, 出勤状态, 出勤结果, 考勤结果, 考勤状态, 考勤情况, Attendance Status, Attendance, Attendance Result, Day Status, 日结果, Incident, P/A/L, Present/Absent, Presence, Here / Sick / Hol / AWOL, 例外情况, 当日状态, 打卡状态 | Exception, 状态, Status',
  planned:
    '应出勤, 应出勤工时, 应出勤时长, 应出勤小时, 应出勤小时数, 应工作时长, 排班工时, 排班时长, 计划出勤, 计划出勤工时, Planned Hours, Scheduled Hours, Rostered Hours, Shift Hours, Expected Hours, Target Hours, Contracted Hours, 应返工时, Sched Hrs, 應返鐘數 | 标准工时, 计划工时',
  attended:
    '实际出勤, 实际出勤工时, 实际出勤时长, 实际出勤小时, 实际出勤小时数, 实出勤, 出勤工时, 出勤时长, 出勤小时, 出勤小时数, 实际工作时长, Attended Hours, Attendance Hours, Actual Hours, Hours Present, Worked Hours, Hours Worked, Tracked Hours, Total Hours, 实出勤工时, Hrs worked, Actual Hrs, Net Hours, Actual Work Hrs, 實返鐘數 | 实际工时, 工作时长, 工时',
  late: '迟到, 迟到时长, 迟到时间, 迟到分钟, 迟到分钟数, 迟到小时, Late, Late Minutes, Late Min, Minutes Late, Late Time, Lateness, Tardiness, Tardy Minutes, Hours Late, Late By, Late Coming, Late In, Mins late',
  early:
    '早退, 早退时长, 早退时间, 早退分钟, 早退分钟数, 早退小时, Early Leave, Early Leave Minutes, Early Out, Early Out Minutes, Left Early, Minutes Early, Early Departure, Early Departure Minutes, Hours Short, Early going (min), 早走（分鐘）',
  overtime:
    '加班, 加班时长, 加班工时, 加班小时, 加班小时数, 加班时间, 加班总时长, 加班分钟数, Overtime, Overtime Hours, OT Hours, OT, Overtime Minutes, Daily OT, 批准加班工时, OT hrs, Excess Hrs',
  absent:
    '旷工, 旷工时长, 旷工小时, 旷工分钟数, 缺勤时长, 缺勤小时, 缺勤工时, Absent Hours, Absence Hours, Unexcused Hours, 旷工天数, 旷工工时, LOP hrs, Loss of Pay Hours',
  leave_type:
    '请假类型, 请假种类, 休假类型, 假期类型, 假别, 假种, 请假类别, Leave Type, Absence Type, Time Off Type, 假期种类, 假勤类型, Pay Code, Leave Code, Absence Code, Absence reason, 假类, 假期類別',
  leave:
    '请假时长, 请假小时, 请假小时数, 请假工时, 休假时长, 休假小时, Leave Hours, Leave Duration, Time Off Hours, 休假工时, Leave hrs, Hrs off | 请假, 休假, Leave, Amount',
}

/** What the fields that no other kind has are called on screen. */
export const fieldNames: Record<string, [zh: string, en: string]> = {
  day: ['日期', 'day'],
  shift: ['班次', 'shift'],
  clock_in: ['上班打卡', 'clock-in'],
  clock_out: ['下班打卡', 'clock-out'],
  state: ['出勤情况', 'attendance'],
  planned: ['应出勤时长', 'planned time'],
  attended: ['实际出勤时长', 'attended time'],
  late: ['迟到时长', 'time late'],
  early: ['早退时长', 'time left early'],
  overtime: ['加班时长', 'overtime'],
  absent: ['旷工时长', 'time absent'],
  leave_type: ['请假类型', 'type of leave'],
  leave: ['请假时长', 'leave'],
}
