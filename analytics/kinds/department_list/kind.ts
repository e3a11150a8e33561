import type { Kind } from '../shared/types'
import placed from './placed.sql'
import store from './store.sql'
import { fieldNames, synonyms } from './words'

export const departmentList: Kind = {
  kind: 'department_list',
  // After the people: where both name a department, what says who stands in it is used.
  order: 1.5,
  name: { 'zh-CN': '部门表', en: 'Departments' },
  fields: {
    department_code: 'id',
    department_name: 'text',
    other_name: 'text',
    parent_code: 'id',
    parent_name: 'text',
    full_path: 'text',
    valid_from: 'date',
    valid_to: 'date',
    head_no: 'id',
    head_name: 'name',
    cost_center: 'text',
    headcount: 'number',
  },
  persons: [],
  called: /组织单元|组织架构|行政组织|部门(?:档案|清单|列表|一览)|\borg(?:ani[sz]ation)?[\s_-]*(?:units?|structure)\b/i,
  requires: [['department_name'], ['department_code', 'parent_code', 'parent_name', 'full_path', 'other_name']],
  // Another name is given where departments are listed, and nowhere else.
  // One without what stands above is told by who heads it, or when it ended; codes may lie within each other, 02 above 0201.
  proves: [['parent_code', 'parent_name', 'full_path', 'head_no', 'head_name', 'valid_to']],
  named: ['department_name', 'department_code'],
  whole: true,
  yields: {
    employee: ['employee_no', 'employee_name', 'position', 'hire_date', 'job_level'],
    goal: ['goal_no', 'title', 'target', 'progress', 'weight'],
    work_record: ['record_no', 'quantity'],
    indicator: ['indicator_name'],
  },
  tells: ['parent_code', 'parent_name', 'full_path', 'department_code', 'headcount', 'cost_center'],
  needed: ['department_name'],
  main: ['department_name'],
  // Below a department, what stands in another column is a part of it.
  ownRows: ['department_name'],
  happened: [],
  table: null,
  feeds: ['department', 'department_list'],
  decisive: true,
  store: [placed, store].join('\n'),
  standing: true,
  synonyms,
  fieldNames,
}
