// Surveys that tell nobody's name: their scores count for whom they are about, and one sentence a sheet says what is not known.
import { expect, it } from 'vitest'
import { type Count, rateOf } from './company'
import { eachWorkspace } from './each-workspace'

const own = eachWorkspace()

const people = [
  '工号,姓名,部门,入职日期',
  ...['甲一', '乙二', '丙三', '丁四', '戊五', '己六'].map((name, n) => `${1001 + n},${name},公司/${n < 3 ? '甲部' : '乙部'},2020-01-01`),
]

const survey = (...lines: string[]) => own.importTexts({ '花名册.csv': people, '评价.csv': [header, ...lines] })

const header = '邀请编号,被评价人工号,评价人,评价关系,是否自愿,发出时间,提交时间,评分,满分'
const row = (n: number, rater: string, relation: string, answered = true) =>
  `Y${n},${1001 + (n % 6)},${rater},${relation},是,2026-02-0${1 + (n % 5)} 09:00,${answered ? '2026-02-08 09:00,4' : ','},5`
const said = () => own.workspace.db.all(`select code, row, col, facts from data_issue order by code, row`)

it.each([
  ['匿名', '匿名', '匿名'],
  ['Anonymous', 'Anonymous 2', 'anonymous reviewer 3'],
  ['评价人1', '评价人2', 'Rater #3'],
  ['***', '**', '＊＊＊'],
  ['匿名用户', '不记名', '保密'],
])('are counted by the relation they give: %s, %s, %s', async (...raters) => {
  const lines = [0, 1, 2, 3, 4, 5].map((n) => row(n, raters[n % 3], n < 4 ? '跨部门' : '同级', n !== 1))
  await survey(...lines)
  const scores = await own.workspace.db.all('select type, count(*)::integer as n from review group by type order by type')
  expect(scores).toEqual([
    { type: 'CROSS_DEPT', n: 3 },
    { type: 'PEER', n: 2 },
  ])
  expect(await rateOf(own.workspace, 'collaboration_penetration', '2026Q1')).toEqual({ hit: 3, total: 4 } satisfies Count)
  expect(await said()).toEqual([{ code: 'rater_unknown', row: 2, col: 2, facts: { count: 6 } }])
})

it('a rater with a name that nobody has waits, beside anonymous and known ones', async () => {
  await survey(row(0, '匿名', '跨部门'), row(1, '戊五', '跨部门'), row(2, '庚七', '跨部门'), row(3, '', '跨部门'))
  expect(await said()).toEqual([
    { code: 'rater_unknown', row: 2, col: 2, facts: { count: 2 } },
    { code: 'unmatched_person', row: 4, col: 2, facts: expect.objectContaining({ name: '庚七' }) },
  ])
  expect(await own.workspace.db.all('select reviewee_id, reviewer_id from review order by _row')).toEqual([
    { reviewee_id: 'E1001', reviewer_id: null },
    { reviewee_id: 'E1002', reviewer_id: 'E1005' },
    { reviewee_id: 'E1004', reviewer_id: null },
  ])
})
