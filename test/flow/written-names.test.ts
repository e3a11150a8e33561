// Whoever stands in a column of names is masked wherever else the name is used, on the roster or not.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { Mask } from '../../analytics/masking/mask'
import { emptyWorkspace, runImport, temporaryFolder } from './company'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const roster = '工号,姓名,部门,入职日期\nE001,李雷,质量部,2021-03-01\nE002,韩梅梅,质量部,2021-03-01\n'
const head = '线索ID,流程,节点,进入时间,离开时间,处理人工号,处理人\n'
const stages = ['韩经理初审', '刘德华复核', '系统审批', '高级经理审批', '归档']
const rows = stages.flatMap((stage, n) =>
  ['李雷', '刘德华', '系统', '质量部'].map(
    (who, k) => `L${n}${k},合同,${stage},2026-02-0${k + 1} 01:00,2026-02-0${k + 1} 02:00,${who === '李雷' ? 'E001' : ''},${who}`,
  ),
)

it('hides a name that only a sheet tells, and surname with title; systems and departments keep theirs', async () => {
  const workspace = await emptyWorkspace('2026Q1')
  writeFileSync(join(folder, '花名册.csv'), roster)
  writeFileSync(join(folder, '线索流转-刘德华离职.csv'), `${head}${rows.join('\n')}\n`)
  const { refused } = await runImport(workspace, [folder])
  expect(refused).toEqual([])
  const mask = await Mask.read(workspace.db, 'zh-CN')
  expect(stages.map((stage) => mask.of('stage', stage))).toEqual(['节点 2', '节点 1', '系统审批', '高级经理审批', '归档'])
  expect(mask.of('file', '线索流转-刘德华离职.csv')).toBe('文件 1')
  expect(mask.of('file', '花名册.csv')).toBe('花名册.csv')
  expect(mask.of('department', '质量部')).toBe('质量部')
  expect(mask.sentence('未导入: 刘 德华的.csv')).toBe('未导入: ＊的.csv')
  workspace.close()
})
