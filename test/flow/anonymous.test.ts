// Surveys that tell nobody's name: their scores count for whom they are about, and one sentence a sheet says what is not known.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Workspace } from '../../analytics/workspace/open'
import { type Count, emptyWorkspace, rateOf, runImport, temporaryFolder } from './company'

const people = [
  '工号,姓名,部门,入职日期',
  ...['甲一', '乙二', '丙三', '丁四', '戊五', '己六'].map((name, n) => `${1001 + n},${name},公司/${n < 3 ? '甲部' : '乙部'},2020-01-01`),
]

async function withSurvey(lines: string[], then: (workspace: Workspace) => Promise<void>): Promise<void> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '花名册.csv'), people.join('\n'))
  writeFileSync(join(folder, '评价.csv'), lines.join('\n'))
  const workspace = await emptyWorkspace('2026Q1')
  await runImport(workspace, [folder])
  await then(workspace)
  workspace.close()
  rmSync(folder, { recursive: true, force: true })
}

const header = '邀请编号,被评价人工号,评价人,评价关系,是否自愿,发出时间,提交时间,评分,满分'
const row = (n: number, rater: string, relation: string, answered = true) =>
  `Y${n},${1001 + (n % 6)},${rater},${relation},是,2026-02-0${1 + (n % 5)} 09:00,${answered ? '2026-02-08 09:00,4' : ','},5`
const said = ({ db }: Workspace) => db.all(`select code, row, col, facts from data_issue order by code, row`)

it.each([
  ['匿名', '匿名', '匿名'],
  ['Anonymous', 'Anonymous 2', 'anonymous reviewer 3'],
  ['评价人1', '评价人2', 'Rater #3'],
  ['***', '**', '＊＊＊'],
  ['匿名用户', '不记名', '保密'],
])('are counted by the relation they give: %s, %s, %s', async (...raters) => {
  const lines = [0, 1, 2, 3, 4, 5].map((n) => row(n, raters[n % 3], n < 4 ? '跨部门' : '同级', n !== 1))
  await withSurvey([header, ...lines], async (workspace) => {
    const scores = await workspace.db.all('select type, count(*)::integer as n from review group by type order by type')
    expect(scores).toEqual([
      { type: 'CROSS_DEPT', n: 3 },
      { type: 'PEER', n: 2 },
    ])
    expect(await rateOf(workspace, 'collaboration_penetration', '2026Q1')).toEqual({ hit: 3, total: 4 } satisfies Count)
    expect(await said(workspace)).toEqual([{ code: 'rater_unknown', row: 2, col: 2, facts: { count: 6 } }])
  })
})

it('a rater with a name that nobody has waits, beside anonymous and known ones', async () => {
  await withSurvey(
    [header, row(0, '匿名', '跨部门'), row(1, '戊五', '跨部门'), row(2, '庚七', '跨部门'), row(3, '', '跨部门')],
    async (workspace) => {
      expect(await said(workspace)).toEqual([
        { code: 'rater_unknown', row: 2, col: 2, facts: { count: 2 } },
        { code: 'unmatched_person', row: 4, col: 2, facts: expect.objectContaining({ name: '庚七' }) },
      ])
      expect(await workspace.db.all('select reviewee_id, reviewer_id from review order by _row')).toEqual([
        { reviewee_id: 'E1001', reviewer_id: null },
        { reviewee_id: 'E1002', reviewer_id: 'E1005' },
        { reviewee_id: 'E1004', reviewer_id: null },
      ])
    },
  )
})
