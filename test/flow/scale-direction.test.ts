// Scales of ratings: which end is the best, how far each rater's goes, and where it is written.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const people = ['石清', '乔安', '卫岚', '晏宁', '尤林', '柏松']
const rated = (header: string, scores: (string | number)[], day: string): string[] => [
  `被评价人,评价人,评价关系,${header},提交时间`,
  ...scores.map((score, n) => `${people[1 + (n % 2)]},石清,上级,${score},2026-0${day} 09:0${n}`),
]

const imported = importedOnce({
  '0 花名册_2026-03-31.csv': [
    '工号,姓名,部门,岗位,入职日期',
    ...people.map((name, n) => `N${n + 1},${name},前处理部,操作工,201${n}-03-06`),
  ],
  '1 主管评分.csv': ['Rating guide: 1 = Exceptional; 2 = Strong; 3 = Solid; 4 = Poor', ...rated('Rating', [1, 4], '3-01')],
  '2 主管评分.csv': rated('评分（1分最优、5分最差）', [2, 5], '3-02'),
  '3 主管评分.csv': rated('评分（1为最佳）', [2, 5], '3-03'),
  '4 主管评分.csv': rated('评分（十分制）', [2, 5], '3-04'),
  '5 主管评分.csv': ['说明：4=杰出 3=优秀 2=合格 1=不合格', ...rated('评分', [4, 1], '3-05')],
  '6 主管评分.csv': [...rated('评分', [4, 1], '3-06'), '', '3=优 2=良 1=差,,,,'],
  '7 主管评分.csv': rated('评分', ['★★★☆☆', '★★★★★'], '3-07'),
  '8 主管评分.csv': rated('评分（3=红 2=黄 1=绿）', [3, 1], '3-08'),
  '9 360评价.csv': ['被评价人,自评（5分制）,上级评分（100分制）,同事评分（1优-4差）', '乔安,4,88,1', '卫岚,3,70,4'],
})
const query = async (sql: string) => (await imported()).db.all<Record<string, unknown>>(sql)
const scores = async (file: number) =>
  (
    await query(
      `select coalesce(score::integer::varchar, '-') || '/' || coalesce(score_max::integer::varchar, '-') as score from review r
       join source_sheet s on s.sheet_id = r._sheet_id join source_file f using (file_id) where starts_with(f.file, '${file} ') order by r._row, r.type`,
    )
  ).map(({ score }) => score)
const said = async (file: number) =>
  (
    await query(
      `select code || coalesce(' ' || (facts->>'count'), '') as said from data_issue
       join source_sheet using (sheet_id) join source_file using (file_id) where starts_with(file, '${file} ') order by 1`,
    )
  ).map((row) => row.said)

it('turns a scale on which 1 is the best, as a line above or the header says, and says so', async () => {
  expect([await scores(1), await said(1)]).toEqual([['4/4', '1/4'], ['scale_turned 2']])
  expect([await scores(2), await said(2)]).toEqual([['4/5', '1/5'], ['scale_turned 2']])
})

it('asks how far it goes where only the best end is named, and which end is the best where the names do not tell', async () => {
  expect(await scores(3)).toEqual(['2/-', '5/-'])
  expect(await said(3)).toContain('scale_unknown 2')
  expect(await scores(8)).toEqual(['3/-', '1/-'])
  expect(await said(8)).toContain('scale_unknown 2')
})

it('reads a scale in words and a legend whose highest is the best', async () => {
  expect([await scores(4), await said(4)]).toEqual([['2/10', '5/10'], []])
  expect([await scores(5), await said(5)]).toEqual([['4/4', '1/4'], []])
})

it('takes a legend below the table for a note', async () => {
  expect(await scores(6)).toEqual(['4/-', '1/-'])
  expect(await said(6)).toEqual(['scale_unknown 2'])
})

it('reads five full stars among hollow ones as five of five', async () => {
  expect([await scores(7), await said(7)]).toEqual([['3/5', '5/5'], []])
})

it('reads each rater’s scores on their own scale', async () => {
  expect(await scores(9)).toEqual(['88/100', '4/4', '4/5', '70/100', '1/4', '3/5'])
  expect(await said(9)).toEqual(['cycle_assumed 2', 'scale_turned 2'])
})
