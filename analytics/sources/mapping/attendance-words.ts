// What names columns of attendance and of leave.
import { toSimplified } from '../../vocabulary/traditional'

const attendance =
  /考勤|打卡|出勤|迟到|早退|班次|旷工|年假|休假|调休|leave[\s_]*(balance|days|hours)|attend(?:ance|ed)\b|absence|clock[\s_]*(in|out)|punch|shift|late[\s_]*min|overtime/i
/** 出勤纪律（15分） / 自评 is a mark. */
const marked = /\d\s*分(?!钟)|得分|评分|打分|自评|score|rating/i
const further =
  /请假|加班|缺勤|缺卡|缺岗|休息天数|工作时长|事假|病假|产假|婚假|丧假|特休|年休|公休|补休|公假|陪产|生理假|外出|出差|absent|absence|tardy|late|early[\s_-]*(?:out|leave)|time[\s_-]*off|working[\s_-]*days?|days[\s_-]*(?:worked|present)|\bpresent\b|\bleave\b|worked|\bOT\b/i

export const isAttendanceWord = (header: string): boolean => attendance.test(toSimplified(header))
/** Stands beside attendance, and elsewhere. */
export const isFurtherWord = (header: string): boolean => further.test(toSimplified(header))
export const isMark = (header: string): boolean => marked.test(toSimplified(header))
