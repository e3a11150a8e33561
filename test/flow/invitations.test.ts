// What lists of invitations say of each: whether it was taken up freely, and whether it still stands.
import { expect, it } from 'vitest'
import { importedOnce } from './each-workspace'

const people = [
  '工号,姓名,部门,入职日期',
  'T0031,欧阳澍,公司/冲压车间,2019-03-04',
  'T0032,南宫遥,公司/冲压车间,2020-07-13',
  'T0033,万俟策,公司/质检科,2021-09-27',
  'T0034,司徒婉,公司/质检科,2018-11-19',
]
const invitations = (header: string, ...words: string[]) => [
  `邀请编号,评价人工号,被评价人工号,${header},发出时间,提交时间`,
  ...words.map((word, at) => `${header}${at},T003${1 + (at % 2)},T003${3 + (at % 2)},${word},2026-02-0${1 + at} 10:00,`),
]
const files = {
  '1 类型.csv': invitations('邀请类型', '自愿', '指定', '自愿', '系统指派'),
  '2 来源.csv': invitations('来源说明', '必选', '自愿', '必选', '必选'),
  '3 英文.csv': invitations('Kind of request', 'Optional', 'Mandatory', 'Assigned', 'Optional'),
  '4 是否.csv': invitations('是否自愿', '是', '否', '是', 'Y'),
  '5 点名.csv': invitations('邀请方式', '自愿', '点将', '点将', '自愿'),
  '6 状态.csv': invitations('邀请状态', '已提交', '已撤回', '未提交', '已取消', '已拒绝', '草稿', '已过期'),
  '7 Status.csv': invitations('Status', 'Completed', 'Withdrawn', 'In Progress', 'Declined', 'Draft', 'Cancelled'),
  '8 评分.csv': invitations('评分', '4', '', '5'),
}
const own = importedOnce({ '0 人员.csv': people, ...files })
const byFile = async <Row>(columns: string, from: string) =>
  (await own()).db.all<Row>(`select file, ${columns} from ${from} join source_file using (file_id) group by file order by file`)

it('whether somebody chose to answer is read from the words of a column, whatever it is called', async () => {
  const sent = await byFile<{ file: string; voluntary: number }>(
    'count_if(voluntary)::integer as voluntary',
    'review_request join source_sheet on sheet_id = _sheet_id',
  )
  expect(sent.slice(0, 5).map(({ voluntary }) => voluntary)).toEqual([2, 1, 2, 3, 2])
})

it('a word no list knows is asked about once, with how many rows say it', async () => {
  const asked = await (await own()).db.all(
    `select code, field, facts->>'text' as word, (facts->>'count')::integer as n from data_issue where code in ('unknown_word', 'unparseable', 'unsure_status')`,
  )
  expect(asked).toEqual([{ code: 'unknown_word', field: 'voluntary', word: '点将', n: 2 }])
})

it('what was withdrawn is left out and counted as such; what was refused or only begun is unanswered', async () => {
  const left = await byFile<{ file: string; n: number }>('count(*) as n', 'excluded_row join source_sheet using (sheet_id)')
  expect(left.filter(({ file }) => /^[67]/.test(file)).map(({ n }) => n)).toEqual([3, 3])
  const kept = await byFile<{ file: string; n: number }>('count(*) as n', 'review_request join source_sheet on sheet_id = _sheet_id')
  expect(kept.slice(5, 7).map(({ n }) => n)).toEqual([5, 4])
})

it('what is rated, or said to be submitted, is answered though nobody says when', async () => {
  const answered = await byFile<{ file: string; answered: number; n: number }>(
    'count_if(answered)::integer as answered, count(*)::integer as n',
    'review_request join source_sheet on sheet_id = _sheet_id',
  )
  expect(answered.slice(5).map(({ answered, n }) => [answered, n])).toEqual([
    [1, 5],
    [1, 4],
    [2, 3],
  ])
  const counted = await (await own()).db.all(
    `select starts_with(request, '评分') as rated, count_if(counted)::integer as counted from feedback_on_time_48h
     where starts_with(request, '评分') or starts_with(request, '邀请状态') group by all order by 1`,
  )
  expect(counted).toEqual([
    { rated: false, counted: 2 },
    { rated: true, counted: 1 },
  ])
})

const undated = importedOnce({
  '0 人员.csv': people,
  '1 评估明细.csv': [
    '绩效周期,被评估人工号,评估人工号,评估关系,评估状态,综合得分,提交时间',
    '2025年度360评估,T0031,T0033,跨部门协作,已提交,4,2026-01-13 11:15:00',
    '2025年度360评估,T0031,T0034,跨部门协作,未提交,,',
  ],
})

it('a list of who was asked that does not say when is said to be in no rate of answers', async () => {
  const { db } = await undated()
  expect(await db.all("select code, facts->>'count' as n from data_issue where code = 'invited_undated'")).toEqual([
    { code: 'invited_undated', n: '2' },
  ])
})
