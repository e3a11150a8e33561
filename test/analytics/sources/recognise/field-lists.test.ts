// Column lists of many systems: what they are, or that they are none of ours. Nothing may be taken for what it is not.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type RecognisedSheet, recognise } from '../../../../analytics/sources/recognise/recognise'
import { openSource } from '../../../../importers/read'
import { fieldLists } from './field-lists'

const dir = mkdtempSync(join(tmpdir(), 'plumbline-lists-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

async function recognised(name: string, rows: string[][]): Promise<RecognisedSheet> {
  const path = join(dir, `${name.replace(/\W/gu, '')}${rows[0].length}.csv`)
  const quoted = (cell: string) => (/[",]/.test(cell) ? `"${cell}"` : cell)
  writeFileSync(path, `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`)
  const reader = await openSource(path)
  const [sheet] = await recognise(reader)
  await reader.close()
  return sheet
}

/** Columns that must be read, or must not be, where a mistake would be silent. */
const columns: Record<string, Record<string, string | undefined>> = {
  'Gusto people export': { 'First name': 'employee_name', 'Last name': 'employee_name', 'Preferred name': undefined },
  'HR data set with one row a person': { DateofHire: 'hire_date', DateofTermination: 'termination_date', PerformanceScore: undefined },
  绩效结果汇总: { 自评得分: 'self_score', 上级评分: 'manager_score', 最终得分: 'final_score', 绩效等级: 'rating' },
  手工花名册: { 序号: undefined, 人员姓名: 'employee_name', 进厂日期: 'hire_date' },
  异动明细: { 原部门: 'previous_department', 新部门: 'department', 原岗位: undefined },
  指标库: { 统计方式: 'aggregate', 指标说明: 'formula_text' },
  'ServiceNow incidents': { Opened: 'at_start', Resolved: 'at_end', Closed: undefined, Caller: undefined },
  'Zendesk tickets': { 'Solved at': 'at_end', Requester: undefined },
  'Kudos export': { From: 'given_by_name', To: 'employee_name', Badge: 'tag' },
  缺陷跟踪导出: { 解决者: 'employee_name', 解决日期: 'at_end', 由谁创建: undefined },
  审批节点导出: { 处理人: 'actor_name', 处理人工号: 'actor_no', 发起人: undefined, 发起人工号: undefined },
  'Reported figures by address': { 'Employee Email': 'employee_no' },
  'Board of a work management tool': { Name: 'action', Owner: 'employee_name' },
  'Opportunities without a number': { 'Opportunity Name': 'subject' },
  'Check-ins with points and notes': { 'Shared notes': 'summary', 'Talking points': undefined },
  组织机构导出: { 成立日期: 'valid_from', 生效日期: undefined, 组织全称: 'full_path', 组织负责人: 'head_name' },
  'Workday review summary': {
    'Self Evaluation - Overall Rating': 'self_score',
    'Manager Evaluation - Overall Rating': 'manager_score',
    'Calculated Rating': 'score',
    Worker: 'reviewee_name',
    Manager: 'manager_name',
  },
  审批流转: { 审批人: 'actor_name', 到达时间: 'entered_at', 处理完成时间: 'left_at' },
}

describe('lists of columns', () => {
  it.each(fieldLists.map((list) => [list.name, list] as const))('%s', async (name, { kind, rows }) => {
    const { mapping, refusal } = await recognised(name, rows)
    const taken = mapping?.certain && !refusal ? mapping.kind : null
    expect(taken).toBe(kind)
    const fields = Object.fromEntries((mapping?.fields ?? []).map(({ header, field }) => [header, field]))
    for (const [header, field] of Object.entries(columns[name] ?? {})) expect([header, fields[header]]).toEqual([header, field])
  })
})
