// Surveys that tell nobody's name: their scores count for whom they are about, and one sentence a sheet says what is not known.
import { describe, expect, it } from 'vitest'
import { type Count, rateOf } from './company'
import { besideEachOther } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  ...['甲一', '乙二', '丙三', '丁四', '戊五', '己六'].map((name, n) => `${1001 + n},${name},公司/${n < 3 ? '甲部' : '乙部'},2020-01-01`),
]

const before = { '花名册.csv': people }

const header = '邀请编号,被评价人工号,评价人,评价关系,是否自愿,发出时间,提交时间,评分,满分'
const said = 'select code, row, col, facts from data_issue'
const row = (n: number, rater: string, relation: string, answered = true, survey = 0) =>
  `Y${survey}-${n},${1001 + (n % 6)},${rater},${relation},是,2026-02-0${1 + (n % 5)} 09:00,${answered ? '2026-02-08 09:00,4' : ','},5`
const surveys = [
  ['匿名', '匿名', '匿名'],
  ['Anonymous', 'Anonymous 2', 'anonymous reviewer 3'],
  ['评价人1', '评价人2', 'Rater #3'],
  ['***', '**', '＊＊＊'],
  ['匿名用户', '不记名', '保密'],
]
const linesOf = (raters: string[], survey: number) =>
  [0, 1, 2, 3, 4, 5].map((n) => row(n, raters[n % 3], n < 4 ? '跨部门' : '同级', n !== 1, survey))
const named = [
  row(0, '匿名', '跨部门', true, 9),
  row(1, '戊五', '跨部门', true, 9),
  row(2, '庚七', '跨部门', true, 9),
  row(3, '', '跨部门', true, 9),
]
const beside = besideEachOther(
  before,
  [...surveys.map(linesOf), named].map((lines) => [header, ...lines]),
)

describe('raters whom nobody names', () => {
  it.each(surveys.map((raters, at) => [...raters, at] as const))(
    'are counted by the relation they give: %s, %s, %s',
    async (...[, , , at]) => {
      const { workspace, sheetId } = await beside.of(Number(at))
      const scores = await workspace.db.all(
        'select type, count(*)::integer as n from review where _sheet_id = $sheetId group by type order by type',
        { sheetId },
      )
      expect(scores).toEqual([
        { type: 'CROSS_DEPT', n: 3 },
        { type: 'PEER', n: 2 },
      ])
      const rate = await rateOf(workspace, 'collaboration_penetration', '2026Q1', `_sheet_id = ${sheetId}`)
      expect(rate).toEqual({ hit: 3, total: 4 } satisfies Count)
      expect(await workspace.db.all(`${said} where sheet_id = ${sheetId} order by code, row`)).toEqual([
        { code: 'rater_unknown', row: 2, col: 2, facts: { count: 6 } },
      ])
    },
  )
})

describe('a rater', () => {
  it('with a name that nobody has waits, beside anonymous and known ones', async () => {
    const { workspace, sheetId } = await beside.of(surveys.length)
    expect(await workspace.db.all(`${said} where sheet_id = ${sheetId} order by code, row`)).toEqual([
      { code: 'rater_unknown', row: 2, col: 2, facts: { count: 2 } },
      { code: 'unmatched_person', row: 4, col: 2, facts: expect.objectContaining({ name: '庚七' }) },
    ])
    expect(await workspace.db.all(`select reviewee_id, reviewer_id from review where _sheet_id = ${sheetId} order by _row`)).toEqual([
      { reviewee_id: 'E1001', reviewer_id: null },
      { reviewee_id: 'E1002', reviewer_id: 'E1005' },
      { reviewee_id: 'E1004', reviewer_id: null },
    ])
  })
})
