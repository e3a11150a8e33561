// The exports our users hold, as they come in without a word from anybody: taken, asked about, or not recognised, and what each column feeds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recognise } from '../../../../analytics/sources/recognise/recognise'
import { exportNames, writeExports } from '../../../../fixtures/exports/generate'
import { openSource } from '../../../../importers/read'

type State = 'taken' | 'asked' | 'unknown'
interface Expected {
  sheet?: string
  state: State
  kind?: string
  /** `header=field`, in the order of the columns. */
  feeds?: string
}

const employee = 'employee'
const expected: Record<string, Expected[]> = {
  'feishu-performance.xlsx': [
    {
      state: 'taken',
      kind: 'review',
      feeds:
        '姓名=reviewee_name, 工号=reviewee_no, 部门=reviewee_department, 绩效周期=cycle, 自评 / 自评得分=self_score, 上级评价 / 上级评分=manager_score, 上级评价 / 上级评语=comment, 绩效等级=rating',
    },
  ],
  'feishu-okr.json': [
    { sheet: 'data.okr_list', state: 'unknown' },
    {
      sheet: 'data.okr_list[].objectives',
      state: 'taken',
      kind: 'goal',
      feeds:
        'id=goal_no, content=title, progress.percent=progress, okr_list[].period=cycle, okr_list[].user.name=owner_name, okr_list[].user.employee_no=owner_no',
    },
    {
      sheet: 'data.okr_list[].objectives[].key_results',
      state: 'taken',
      kind: 'goal',
      feeds:
        'id=goal_no, content=title, progress.percent=progress, objectives[].id=parent_goal_no, okr_list[].period=cycle, okr_list[].user.name=owner_name, okr_list[].user.employee_no=owner_no',
    },
  ],
  'feishu-bitable.csv': [
    {
      state: 'taken',
      kind: 'action_item',
      feeds:
        '行动编号=action_no, 员工=employee_name, 改进行动=action, 交付物=deliverable, 面谈日期=talk_date, 截止日期=due_date, 验收人=acceptor_name, 状态=status',
    },
  ],
  'feishu-approval.csv': [
    {
      state: 'taken',
      kind: 'work_record',
      feeds:
        '申请编号=record_no, 标题=subject, 申请状态=status, 发起时间=at_start, 完成时间=at_end, 发起人工号=employee_no, 发起人姓名=employee_name, 发起人部门=department',
    },
  ],
  // No column says which day it is of.
  'attendance.xlsx': [{ state: 'asked', kind: 'attendance_day' }],
  'dingtalk-daily.xlsx': [
    {
      state: 'taken',
      kind: 'attendance_day',
      feeds:
        '姓名=employee_name, 部门=department, 工号=employee_no, 日期=day, 班次=shift, 上班1 / 打卡时间=clock_in, 下班1 / 打卡时间=clock_out, 应出勤=planned, 实际出勤=attended, 迟到时长(分钟)=late, 加班时长(小时)=overtime',
    },
  ],
  'dingtalk-approval.xlsx': [
    {
      state: 'taken',
      kind: 'work_record',
      feeds:
        '审批编号=record_no, 标题=subject, 发起时间=at_start, 完成时间=at_end, 发起人工号=employee_no, 发起人姓名=employee_name, 发起人部门=department, 审批状态=approval, 审批结果=approval',
    },
  ],
  'wecom-approval.json': [{ state: 'unknown' }],
  'beisen-roster.xlsx': [
    {
      state: 'taken',
      kind: employee,
      feeds:
        '员工编号=employee_no, 姓名=employee_name, 组织全路径=department, 任职职务=position, 职级=job_level, 直接上级=manager_name, 入职日期=hire_date, 员工状态=employment_status',
    },
  ],
  'mes-reports.csv': [
    {
      state: 'taken',
      kind: 'work_record',
      feeds:
        '工单号=record_no, 车间=department, 操作工=employee_name, 员工编号=employee_no, 报工数量=quantity, 合格品数量=good_qty, 不良品数量=bad_qty, 报废数=scrap_qty, 工时=hours, 停机时长(分钟)=downtime, 开工时间=at_start, 完工时间=at_end',
    },
  ],
  'workday-raas.json': [
    {
      state: 'taken',
      kind: employee,
      feeds:
        'Employee_ID=employee_no, Worker=employee_name, Supervisory_Organization=department, Business_Title=position, Management_Level=job_level, Manager=manager_name, Hire_Date=hire_date, Worker_Type=worker_type, Location=location',
    },
  ],
  'successfactors.csv': [
    {
      state: 'taken',
      kind: employee,
      feeds:
        'STATUS / Status=employment_status, USERID / User ID=other_no, FIRSTNAME / First Name=employee_name, LASTNAME / Last Name=employee_name, EMAIL / Email=work_email, TITLE / Title=position, MANAGER / Manager=manager_name, DEPARTMENT / Department=department, LOCATION / Location=location, HIREDATE / Hire Date=hire_date, EMPID / Employee ID=employee_no',
    },
  ],
  'bamboohr.csv': [
    {
      state: 'taken',
      kind: employee,
      feeds:
        'Employee #=employee_no, First Name=employee_name, Last Name=employee_name, Job Title=position, Department=department, Location=location, Hire Date=hire_date, Employment Status=employment_status, Reporting To=manager_name',
    },
  ],
  'jira.csv': [
    {
      state: 'taken',
      kind: 'work_record',
      feeds:
        'Summary=subject, Issue key=record_no, Issue Type=record_kind, Status=status, Assignee=employee_name, Assignee Id=employee_no, Created=at_start, Updated=updated_at, Resolved=at_end',
    },
  ],
  'gitlab.csv': [
    {
      state: 'taken',
      kind: 'work_record',
      feeds:
        'Issue ID=record_no, URL=url, Title=subject, State=status, Assignee=employee_name, Assignee Username=employee_no, Created At (UTC)=at_start, Updated At (UTC)=updated_at, Closed At (UTC)=at_end, Time Spent=hours',
    },
  ],
  // An opportunity where it stands today: its stage says whether it counts.
  'salesforce.csv': [
    {
      state: 'taken',
      kind: 'work_record',
      feeds:
        'Opportunity ID=record_no, Opportunity Name=subject, Stage=status, Amount=value, Close Date=at_end, Owner=employee_name, Created Date=at_start',
    },
  ],
  // What happened in a course, click by click.
  'moodle-log.csv': [{ state: 'unknown' }],
  'indicator-report.xlsx': [{ state: 'taken', kind: 'metric_value', feeds: '指标=indicator_name, 责任部门=department, 单位=unit' }],
  'bi-series.csv': [
    {
      state: 'taken',
      kind: 'metric_value',
      feeds:
        'Metric=indicator_name, Department=department, As Of Date=period, Granularity=grain, Current=value, Unit=unit, Data Status=finality',
    },
  ],
  // Its title says anonymous: who answered, and from where, is not stored.
  'questionnaire.xlsx': [
    {
      state: 'taken',
      kind: 'survey_answer',
      feeds: '提交答卷时间=answered_on, 2、您所在的部门=department',
    },
  ],
  'survey-items.csv': [
    {
      state: 'taken',
      kind: 'survey_answer',
      feeds: 'Survey Item=item, Department=department, Responses=answered, Invited=invited',
    },
  ],
}

const dir = mkdtempSync(join(tmpdir(), 'plumbline-exports-'))
beforeAll(() => {
  writeExports(dir)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

async function found(name: string): Promise<Expected[]> {
  const reader = await openSource(join(dir, name))
  const sheets = await recognise(reader)
  await reader.close()
  return sheets.map(({ sheet, mapping, refusal }) => {
    const state: State = mapping?.certain && !refusal ? 'taken' : mapping ? 'asked' : 'unknown'
    return {
      ...(sheets.length > 1 ? { sheet: sheet.name } : {}),
      state,
      ...(mapping ? { kind: mapping.kind } : {}),
      ...(state === 'taken' ? { feeds: mapping!.fields.map(({ header, field }) => `${header}=${field}`).join(', ') } : {}),
    }
  })
}

describe('exports our users hold', () => {
  it('are all stated here', () => expect(Object.keys(expected).sort()).toEqual([...exportNames].sort()))
  it.each(Object.keys(expected))('%s', async (name) => expect(await found(name)).toEqual(expected[name]))
})
