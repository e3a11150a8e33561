import type { Kind } from '../shared/types'
import assignment from './assignment.sql'
import codeConflict from './code_conflict.sql'
import departmentAmbiguous from './department_ambiguous.sql'
import departmentShort from './department_short.sql'
import departments from './departments.sql'
import furtherPosts from './further_posts.sql'
import gaps from './gaps.sql'
import hiredOutOfTime from './hired_out_of_time.sql'
import leavingTakenBack from './leaving_taken_back.sql'
import leftBeforeHired from './left_before_hired.sql'
import leftWithoutDay from './left_without_day.sql'
import managerUnknown from './manager_unknown.sql'
import otherNumbers from './other_numbers.sql'
import saidAgain from './said_again.sql'
import stated from './stated.sql'
import people from './store.sql'
import { fieldNames, synonyms } from './words'

/** Half a year before the first day of work, and sixty years of it, are the most there is. `as_of` is the day of the list. */
const outOfTime = `hire_date > coalesce(as_of, today()) + 183
  or (termination_date is null and not is_exit and hire_date < coalesce(as_of, today()) - interval 60 year)`

export const employee: Kind = {
  kind: 'employee',
  order: 1,
  name: { 'zh-CN': '花名册', en: 'Roster' },
  fields: {
    employee_no: 'id',
    employee_name: 'name',
    other_no: 'id',
    former_name: 'text',
    department: 'department',
    department_code: 'id',
    previous_department: 'department',
    position: 'text',
    job_family: 'text',
    job_level: 'text',
    manager_no: 'id',
    manager_name: 'name',
    dotted_manager_no: 'id',
    dotted_manager_name: 'name',
    is_primary: 'post',
    is_additional: 'boolean',
    hire_date: 'date',
    termination_date: 'date',
    employment_status: 'text',
    worker_type: 'text',
    work_email: 'text',
    location: 'text',
    effective_date: 'date',
    effective_until: 'date',
    change_reason: 'text',
    leaving_note: 'text',
    as_of_date: 'date',
    as_of_month: 'month',
  },
  persons: [],
  // Of leavers the number and the day are enough; an address list adds what it knows.
  requires: [
    ['employee_no', 'employee_name'],
    ['department', 'department_code', 'termination_date'],
  ],
  // Names and departments alone, in what is called a roster.
  calledBare:
    /花名册|名册|员工(?:名单|清单|列表)|人员(?:名单|清单|列表)|通讯录|\b(?:roster|staff list|employee list|directory|headcount list)\b/i,
  usual: [['employee_no'], ['employee_name', 'termination_date'], ['department', 'department_code', 'termination_date']],
  // A day from which something holds stands in lists of contracts, benefits and insurance as well.
  signs: [
    'hire_date',
    'job_level',
    'position',
    'change_reason',
    'previous_department',
    'termination_date',
    'work_email',
    'manager_no',
    'is_primary',
  ],
  // A talent review names people, posts and grades, too; a list of people with their days says their potential beside.
  yields: { final_rating: ['potential'] },
  leaves: { final_rating: ['#valueColumns'], attendance_total: ['item'] },
  holds: [
    'hire_date',
    'termination_date',
    'effective_date',
    'employment_status',
    'worker_type',
    'change_reason',
    'as_of_date',
    'work_email',
  ],
  // A gradebook of a course; who has registered for a meeting.
  elsewhere: /^course total\b|^last downloaded from this course|^registration (?:time|date)|^join time|报名时间/i,
  // Sheets of appraisals and of talent reviews name people and their posts too.
  mostlyElsewhere:
    /评估|评价|考核|评分|自评|互评|得分|绩效|业绩|潜力|九宫格|盘点|人才分类|appraisal|evaluat|review|rating|score|performance|potential|nine.?box|9.?box/i,
  onePer: {
    fields: ['employee_no', 'employee_name'],
    unless: ['effective_date', 'change_reason', 'as_of_date', 'as_of_month', 'is_primary', 'is_additional', 'previous_department'],
  },
  tells: ['hire_date', 'termination_date', 'job_level', 'manager_no', 'worker_type', 'effective_date', 'change_reason'],
  needed: ['employee_no'],
  main: ['employee_no'],
  happened: [],
  table: null,
  feeds: ['employee', 'department', 'employment_assignment'],
  mostlyRead: true,
  // A list of leavers says how far each leaving has come: one in progress may not take place.
  coded: { row_state: 'finalState' },
  decisive: true,
  store: [people.replace('{taken_back}', () => leavingTakenBack), departments, stated, assignment].join('\n'),
  // Most lists have one row a person, one post and no codes: planning what could be said of others takes longer than all of their rows.
  further: [
    { where: 'exists (from post_row where not is_main)', sql: furtherPosts },
    { where: 'exists (from person where rows > 1)', sql: saidAgain },
    { where: 'exists (from post_row where rehired_on is not null or effective_until is not null)', sql: gaps },
    { where: 'exists (from code_row)', sql: codeConflict },
    { where: 'exists (from namesake_row)', sql: departmentAmbiguous },
    { where: 'exists (from begun_name)', sql: departmentShort },
    { where: `exists (from post_row where manager_id = '?' or dotted_manager_id = '?')`, sql: managerUnknown },
    { where: 'exists (from person_known where employment_status is not null)', sql: leftWithoutDay },
    { where: 'exists (from person_row where termination_date < hire_date)', sql: leftBeforeHired },
    { where: `exists (from person_row where ${outOfTime})`, sql: hiredOutOfTime.replace('{out_of_time}', () => outOfTime) },
    { where: 'exists (from person_known where other_no is not null)', sql: otherNumbers },
  ],
  synonyms,
  fieldNames,
}
