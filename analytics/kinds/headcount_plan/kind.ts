import type { Kind } from '../shared/types'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const headcountPlan: Kind = {
  kind: 'headcount_plan',
  order: 18.5,
  name: { 'zh-CN': '编制', en: 'Headcount plans' },
  fields: {
    department_code: 'id',
    department: 'department',
    post: 'text',
    cycle: 'text',
    cycle_year: 'text',
    headcount: 'number',
    on_board: 'number',
    vacant: 'number',
    note: 'text',
  },
  persons: [],
  called: /head[\s_-]*count|\bHC\b|编制|定编/i,
  requires: [['department', 'department_code'], ['headcount']],
  named: ['headcount'],
  whole: true,
  dated: true,
  // What is being recruited is no plan of posts.
  never:
    /需求(?:批准|提出|审批|提报)|招聘(?:状态|进度|负责人|专员|渠道)|候选人|^(?:date )?opened(?: on| date)?$|recruiter|hiring manager|candidate/i,
  // What is being recruited is no plan of posts.
  // With the departments above it is a list of departments, with people a list of people.
  yields: {
    department_list: ['parent_code', 'parent_name', 'full_path'],
    employee: ['employee_no', 'hire_date'],
    goal: ['goal_no', 'progress'],
    work_record: ['record_no', 'quantity'],
  },
  tells: ['headcount', 'on_board', 'vacant'],
  needed: ['headcount'],
  main: ['headcount'],
  happened: [],
  table: 'headcount_plan',
  feeds: ['headcount_plan'],
  unread: true,
  decisive: false,
  store,
  standing: true,
  synonyms,
  fieldNames,
}
