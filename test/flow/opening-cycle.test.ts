// In which cycle a workspace is first looked at, and where a figure is that the cycle at hand has nothing of.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerMetric } from '../../analytics/figures'
import { openedWorkspace } from '../../analytics/opening'
import { stateCycle } from '../../analytics/workspace/cycle-calendar'
import type { Workspace } from '../../analytics/workspace/open'
import { emptyWorkspace } from './company'
import { importInto } from './each-workspace'

const people = ['王伟', '王薇', '吕若曦', '向晚宁', '卜凡舟', '钱知行']
const roster = people.map((name, at) => `90010${at},${name},${at % 2 ? '质量部' : '运营部'},2021-03-01`)
const rated = people.flatMap((name, at) => {
  const other = people[(at + 1) % people.length]
  return [`${name},${other},2025-11-0${at + 1} 09:00,2025-11-0${at + 2} 10:00,4,主动`]
})
const goals = people.map((name, at) => `90010${at},${name},目标${at},2026Q1,100`)
const files = {
  '花名册.csv': ['工号,姓名,部门,入职日期', ...roster],
  '360邀请.csv': ['评价人,被评价人,邀请时间,提交时间,评分,发起方式', ...rated],
  '目标.csv': ['工号,姓名,目标名称,周期,权重', ...goals],
}

let workspace: Workspace
beforeEach(async () => {
  workspace = await emptyWorkspace('2026Q1')
})
afterEach(() => workspace.close())

const opened = async () => {
  const { cycle, opensAt } = await openedWorkspace(workspace)
  return { cycle, opensAt }
}

it('is the newest one with a degree, where the current one has none', async () => {
  await importInto(workspace, files)
  expect(await opened()).toEqual({ cycle: '2026Q1', opensAt: '2025Q4' })
})

it('is the one a person stated, whatever is in it', async () => {
  await importInto(workspace, files)
  await stateCycle(workspace.db, '2026Q1')
  expect(await opened()).toEqual({ cycle: '2026Q1', opensAt: '2026Q1' })
})

it('is the current one where no cycle has a degree, and of an empty workspace', async () => {
  expect(await opened()).toEqual({ cycle: '2026Q1', opensAt: '2026Q1' })
  const { '花名册.csv': list, '目标.csv': own } = files
  await importInto(workspace, { '花名册.csv': list, '目标.csv': own })
  expect(await opened()).toEqual({ cycle: '2026Q1', opensAt: '2026Q1' })
})

it('is named by a figure that has nothing here, unless its cycle has it in another month', async () => {
  await importInto(workspace, files)
  const at = async (slice: object) => {
    const { status, elsewhere } = await answerMetric(workspace.db, 'collaboration_penetration', slice, 'zh-CN')
    return [status, elsewhere]
  }
  expect(await at({ cycle: '2026Q1' })).toEqual(['no_data', '2025Q4'])
  expect(await at({ cycle: '2025Q4', month: '2025-10' })).toEqual(['no_data', null])
  expect((await at({ cycle: '2025Q4' }))[1]).toBeNull()
  const none = await answerMetric(workspace.db, 'action_conversion', { cycle: '2026Q1' }, 'zh-CN')
  expect([none.status, none.elsewhere]).toEqual(['no_data', null])
})
